package org.hostp2pd.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.SettingsText;
import org.hostp2pd.p2p.GroupOption;
import org.hostp2pd.setup.Answers.Band;

/// Changes a `hostp2pd.yaml` to what is wanted. Every key that means it already stays as it is written.
final class SettingsEdit {
    private static final List<String> USUAL = List.of("/run/wpa_supplicant", "/var/run/wpa_supplicant");

    /// A key with its new value. @param words whether it is text of a person
    private record Wish(String key, String value, boolean words) {}

    private final Answers answers;
    private final Settings now;
    private final SettingsText text;
    private final Optional<Cure> cure;

    /// @param text with the settings in it
    /// @param cure what alone is changed; empty for everything
    SettingsEdit(Answers answers, Settings now, SettingsText text, Optional<Cure> cure) {
        this.answers = answers;
        this.now = now;
        this.text = text;
        this.cure = cure;
    }

    /// The key that cannot be changed, or the new text.
    sealed interface Edited {
        record Done(SettingsText text) implements Edited {}

        record Stuck(String key) implements Edited {}
    }

    /// @param adapter    the radio
    /// @param several    whether there is another one to be told from
    /// @param passphrase of the group, where the settings have to hold it
    Edited of(Adapter adapter, boolean several, Optional<String> passphrase) {
        List<Wish> wishes = cure.isPresent() ? pin() : all(adapter, several, passphrase);
        SettingsText after = text;
        for (Wish wish : wishes) {
            // Its entries would come onto one line, and the comments between them be lost.
            Optional<SettingsText> next =
                    text.entries(wish.key()) ? Optional.empty() : after.with(wish.key(), wish.value(), wish.words());
            if (next.isEmpty()) {
                return new Edited.Stuck(wish.key());
            }
            after = next.get();
        }
        return after.read() instanceof Configuration.Accepted
                ? new Edited.Done(after)
                : new Edited.Stuck(wishes.getFirst().key());
    }

    private List<Wish> all(Adapter adapter, boolean several, Optional<String> passphrase) {
        List<Wish> wishes = new ArrayList<>(access());
        wishes.addAll(group());
        wishes.addAll(places(adapter, several));
        level().ifPresent(wishes::add);
        ToldEdit told = new ToldEdit(answers, now, passphrase);
        (adapter.running() instanceof Running.Told ? told.wishes() : told.overruled())
                .forEach((key, value) -> wishes.add(new Wish(key, value, false)));
        return wishes;
    }

    private List<Wish> access() {
        List<Wish> wishes = new ArrayList<>();
        Method method = answers.access().method();
        if (!now.access().method().equals(Optional.of(method))) {
            wishes.add(new Wish("pbc_in_use", method == Method.PUSH_BUTTON ? "True" : "False", false));
        }
        wishes.addAll(pin());
        return wishes;
    }

    private List<Wish> pin() {
        List<Wish> wishes = new ArrayList<>();
        if (!now.access().pin().equals(answers.access().pin())) {
            wishes.add(answers.access()
                    .pin()
                    .map(pin -> new Wish("pin", pin.digits(), true))
                    .orElse(new Wish("pin", "None", false)));
        }
        if (answers.access().pin().isPresent() && now.access().pinCommand().isPresent()) {
            wishes.add(new Wish("pin_command", "None", false));
        }
        return wishes;
    }

    private List<Wish> group() {
        List<Wish> wishes = new ArrayList<>();
        if (!now.technique().persistent()) {
            wishes.add(new Wish("activate_persistent_group", "True", false));
        }
        if (band(now) != answers.group().band()) {
            String others = Stream.of(text.value("p2p_group_add_opts")
                            .filter(it -> !it.equalsIgnoreCase("none"))
                            .orElse("")
                            .split("\\s+", -1))
                    .filter(word -> !word.isEmpty() && !word.startsWith("freq="))
                    .collect(Collectors.joining(" "));
            String all = (others + " " + freq(answers.group().band())).strip();
            wishes.add(new Wish("p2p_group_add_opts", all.isEmpty() ? "None" : all, false));
        }
        return wishes;
    }

    private static String freq(Band band) {
        return switch (band) {
            case ANY -> "";
            case GHZ_2_4 -> "freq=2";
            case GHZ_5 -> "freq=5";
        };
    }

    /// The band of the settings; a single channel counts for its band.
    static Band band(Settings settings) {
        return settings.groupAddOptions().stream()
                .flatMap(option ->
                        option instanceof GroupOption.Freq freq ? Stream.of(freq.megahertzOrBand()) : Stream.of())
                .findFirst()
                .map(number -> number == 2 || (number > 2000 && number < 3000) ? Band.GHZ_2_4 : Band.GHZ_5)
                .orElse(Band.ANY);
    }

    private List<Wish> places(Adapter adapter, boolean several) {
        List<Wish> wishes = new ArrayList<>();
        boolean other = now.iface()
                .map(it ->
                        !it.value().equals(adapter.p2pDevice()) && !it.value().equals(adapter.station()))
                .orElse(several);
        if (other) {
            wishes.add(new Wish("interface", adapter.p2pDevice(), true));
        }
        List<String> known =
                now.controlDirectories().stream().map(Path::toString).toList();
        adapter.running().sockets().stream()
                .findFirst()
                .map(socket -> socket.substring(0, socket.lastIndexOf('/')))
                .filter(folder -> !USUAL.contains(folder) && !known.contains(folder))
                .ifPresent(folder -> wishes.add(new Wish(
                        "control_directories",
                        Stream.concat(known.stream(), Stream.of(folder))
                                .map(it -> '"' + it + '"')
                                .collect(Collectors.joining(", ", "[", "]")),
                        false)));
        return wishes;
    }

    private Optional<Wish> level() {
        String wanted = answers.start().level().map(Enum::name).orElse("None");
        String written = level(text);
        return written.equals(wanted) ? Optional.empty() : Optional.of(new Wish("force_logging", wanted, false));
    }

    /// The level that is forced, or `None`.
    static String level(SettingsText text) {
        return text.value("force_logging")
                .map(it -> it.toUpperCase(Locale.ROOT))
                .flatMap(it -> Judge.level(it))
                .map(Enum::name)
                .orElse("None");
    }
}
