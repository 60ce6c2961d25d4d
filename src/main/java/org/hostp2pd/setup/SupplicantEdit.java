package org.hostp2pd.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.wpa.WpaAssignment;
import org.hostp2pd.config.wpa.WpaBlock;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaSetting;
import org.hostp2pd.config.wpa.WpaValue;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.Ssid;

/// Changes a `wpa_supplicant.conf` to what is wanted: the lines of the device, and one persistent group. No other
/// network is touched.
final class SupplicantEdit {
    private static final String RANDOM = "p2p_device_random_mac_addr";

    /// A line. @param usual what counts where there is none (hostap config.c)
    private record Wish(String name, String usual, WpaValue value) {}

    private final Answers answers;
    private final Supplier<GroupKey.Passphrase> fresh;
    private final Optional<Cure> cure;

    /// @param fresh makes a passphrase where there is none
    /// @param cure  what alone is changed; empty for everything
    SupplicantEdit(Answers answers, Supplier<GroupKey.Passphrase> fresh, Optional<Cure> cure) {
        this.answers = answers;
        this.fresh = fresh;
        this.cure = cure;
    }

    /// @param control the line `ctrl_interface`, where it has to be another
    /// @return empty where a value cannot be written so that it is read as it is meant
    Optional<WpaDocument> of(WpaDocument before, Optional<String> control) {
        Optional<WpaDocument> after = Optional.of(before);
        for (Wish wish : wishes(control)) {
            boolean meant = cure.map(it -> it.line().equals(wish.name())).orElse(true);
            after = meant ? after.flatMap(document -> wished(document, wish)) : after;
        }
        return cure.isPresent()
                ? after.flatMap(new Cured(cure.get(), answers.group())::of)
                : after.flatMap(this::grouped);
    }

    /// Whether the difference counts only from a start of wpa_supplicant on.
    static boolean needsStart(WpaDocument before, WpaDocument after) {
        return List.of("ctrl_interface", RANDOM, "p2p_disabled").stream()
                .anyMatch(name -> !before.text(name).equals(after.text(name)));
    }

    private List<Wish> wishes(Optional<String> control) {
        List<Wish> wishes = new ArrayList<>();
        control.ifPresent(line -> wishes.add(new Wish("ctrl_interface", "", WpaValue.words(line))));
        wishes.add(new Wish("update_config", "0", WpaValue.number(1)));
        wishes.add(new Wish(
                "device_name", "", WpaValue.words(answers.identity().name().text())));
        wishes.add(new Wish(
                "device_type", "", WpaValue.words(answers.identity().type().toString())));
        wishes.add(new Wish("config_methods", "", WpaValue.words(methods(answers))));
        wishes.add(new Wish("p2p_go_intent", "7", WpaValue.number(15)));
        wishes.add(new Wish("persistent_reconnect", "0", WpaValue.number(1)));
        answers.group().country().ifPresent(country -> wishes.add(new Wish("country", "", WpaValue.words(country))));
        wishes.add(new Wish("p2p_disabled", "0", WpaValue.number(0)));
        wishes.add(new Wish(RANDOM, "0", WpaValue.number(random(answers))));
        return wishes;
    }

    static String methods(Answers answers) {
        return answers.access().method() == Method.PIN ? "keypad" : "virtual_push_button";
    }

    static int random(Answers answers) {
        return switch (answers.address()) {
            case DEVICE -> 0;
            case KEPT -> 1;
            case DRIVER -> 2;
        };
    }

    private static Optional<WpaDocument> wished(WpaDocument document, Wish wish) {
        String now = document.setting(wish.name()).map(WpaSetting::text).orElse(wish.usual());
        return now.equals(wish.value().written()) ? Optional.of(document) : document.with(wish.name(), wish.value());
    }

    private Optional<WpaDocument> grouped(WpaDocument document) {
        int block = group(document);
        if (block < 0) {
            return document.withNetwork(network());
        }
        WpaBlock now = document.blocks().get(block);
        boolean named = now.setting("ssid")
                .flatMap(WpaSetting::ssid)
                .filter(answers.group().ssid()::equals)
                .isPresent();
        Optional<WpaDocument> after = named
                ? Optional.of(document)
                : document.with(block, "ssid", WpaValue.ssid(answers.group().ssid()));
        return key(now).map(key -> after.flatMap(it -> it.with(block, "psk", WpaValue.key(key))))
                .orElse(after);
    }

    /// What the passphrase has to become; empty where it is that already.
    private Optional<GroupKey> key(WpaBlock now) {
        if (now.text("psk").isEmpty()) {
            return Optional.of(answers.group().passphrase().orElseGet(fresh));
        }
        return answers.group()
                .passphrase()
                .filter(wanted -> !wanted.value().equals(now.text("psk")))
                .map(GroupKey.class::cast);
    }

    /// The first persistent group this machine owns, which is also the one that is used; -1 where there is none.
    static int group(WpaDocument document) {
        List<WpaBlock> blocks = document.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            WpaBlock block = blocks.get(at);
            if (block.kind() == WpaBlock.Kind.NETWORK
                    && block.text("mode").equals("3")
                    && block.text("disabled").equals("2")
                    && block.setting("ssid")
                            .flatMap(WpaSetting::ssid)
                            .filter(Ssid::wellFormedP2p)
                            .isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private List<WpaAssignment> network() {
        GroupKey key = answers.group().passphrase().orElseGet(fresh);
        return List.of(
                new WpaAssignment("ssid", WpaValue.ssid(answers.group().ssid())),
                new WpaAssignment("mode", WpaValue.number(3)),
                new WpaAssignment("disabled", WpaValue.number(2)),
                new WpaAssignment("psk", WpaValue.key(key)),
                new WpaAssignment("proto", WpaValue.words("RSN")),
                new WpaAssignment("key_mgmt", WpaValue.words("WPA-PSK")),
                new WpaAssignment("pairwise", WpaValue.words("CCMP")),
                new WpaAssignment("auth_alg", WpaValue.words("OPEN")));
    }
}
