package org.hostp2pd.setup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.setup.Answers.Address;
import org.hostp2pd.setup.Answers.Band;

/// Says of each answer whether it will do on this machine.
public final class Judge {
    private final Present present;
    private final Draft draft;

    private Judge(Present present, Draft draft) {
        this.present = present;
        this.draft = draft;
    }

    /// What is wrong with an answer; empty where nothing is.
    public static Optional<Fault> fault(Present present, Draft draft, Question question) {
        return new Judge(present, draft).fault(question);
    }

    /// All that is wrong.
    public static Map<Question, Fault> faults(Present present, Draft draft) {
        Map<Question, Fault> faults = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            fault(present, draft, question).ifPresent(fault -> faults.put(question, fault));
        }
        return faults;
    }

    /// What is wanted; empty where an answer is wrong.
    public static Optional<Answers> answers(Present present, Draft draft) {
        return faults(present, draft).isEmpty() ? Optional.of(read(draft)) : Optional.empty();
    }

    private String text(Question question) {
        return draft.text(question);
    }

    private Optional<Fault> fault(Question question) {
        return switch (question) {
            case RADIO -> radio();
            case FENCE -> unless(yesOrNo(Question.FENCE), Fault.NOT_YES_OR_NO);
            case NAME -> name(text(question));
            case KIND -> unless(type(text(question)).isPresent(), Fault.NO_SUCH_KIND);
            case METHOD -> unless(method(text(question)).isPresent(), Fault.NO_SUCH_METHOD);
            case PIN -> text(question).isEmpty() ? Optional.empty() : pin(text(question));
            case SSID -> ssid(text(question));
            case PASSPHRASE -> text(question).isEmpty() ? Optional.empty() : passphrase(text(question));
            case BAND -> bandFault();
            case COUNTRY -> unless(text(question).isEmpty() || country(text(question)), Fault.NO_SUCH_COUNTRY);
            case ADDRESS -> unless(address(text(question)).isPresent(), Fault.NO_SUCH_ADDRESS);
            case BOOT -> boot();
            case LOG_LEVEL ->
                unless(text(question).isEmpty() || level(text(question)).isPresent(), Fault.NO_SUCH_LEVEL);
        };
    }

    private static Optional<Fault> unless(boolean well, Fault fault) {
        return well ? Optional.empty() : Optional.of(fault);
    }

    private Optional<Fault> radio() {
        Optional<Adapter> adapter = present.adapter(text(Question.RADIO));
        if (adapter.isEmpty() || !InterfaceName.valid(text(Question.RADIO))) {
            return Optional.of(Fault.NO_SUCH_RADIO);
        } else if (!adapter.get().owner().orElse(true)) {
            return Optional.of(Fault.NO_GROUP_OWNER);
        }
        return unless(adapter.get().nameFits() || !adapter.get().device().orElse(true), Fault.RADIO_NAME_LONG);
    }

    private boolean yesOrNo(Question question) {
        return text(question).equals("yes") || text(question).equals("no");
    }

    private static Optional<Fault> name(String name) {
        if (name.isEmpty()) {
            return Optional.of(Fault.NAME_MISSING);
        }
        return unless(octets(name) <= 32, Fault.NAME_LONG).or(() -> unless(plain(name), Fault.NAME_CHARACTERS));
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// What a line of `wpa_supplicant.conf` can hold: a number sign would begin a comment there.
    private static boolean plain(String text) {
        return text.equals(text.strip())
                && text.codePoints()
                        .noneMatch(c -> c == '#'
                                || c == '"'
                                || c == '\\'
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    private static Optional<Fault> pin(String pin) {
        if (!WpsPin.valid(pin)) {
            return Optional.of(Fault.PIN_DIGITS);
        }
        return unless(!new WpsPin(pin).trivial(), Fault.PIN_TRIVIAL)
                .or(() -> unless(new WpsPin(pin).checksumValid(), Fault.PIN_CHECK));
    }

    private static Optional<Fault> ssid(String name) {
        if (name.isEmpty()) {
            return Optional.of(Fault.SSID_MISSING);
        } else if (octets(name) > 32) {
            return Optional.of(Fault.SSID_LONG);
        } else if (!plain(name)) {
            return Optional.of(Fault.SSID_CHARACTERS);
        }
        return unless(Ssid.ofText(name).wellFormedP2p() && !name.substring(7, 9).isBlank(), Fault.SSID_PREFIX);
    }

    private static Optional<Fault> passphrase(String passphrase) {
        if (passphrase.length() < 8) {
            return Optional.of(Fault.PASSPHRASE_SHORT);
        } else if (passphrase.length() > 63) {
            return Optional.of(Fault.PASSPHRASE_LONG);
        }
        return unless(Strength.of(passphrase) != Strength.NONE, Fault.PASSPHRASE_CHARACTERS)
                .or(() -> unless(Strength.of(passphrase) != Strength.TRIVIAL, Fault.PASSPHRASE_TRIVIAL));
    }

    private Optional<Fault> bandFault() {
        Optional<Band> band = band(text(Question.BAND));
        boolean has = present.adapter(text(Question.RADIO))
                .map(adapter -> adapter.has(band.orElse(Band.ANY)))
                .orElse(true);
        return unless(band.isPresent(), Fault.NO_SUCH_BAND).or(() -> unless(has, Fault.BAND_NOT_OF_RADIO));
    }

    private static boolean country(String text) {
        return List.of(Locale.getISOCountries()).contains(text.toUpperCase(Locale.ROOT));
    }

    private Optional<Fault> boot() {
        boolean service = present.services().systemd() && present.services().installed();
        return unless(yesOrNo(Question.BOOT), Fault.NOT_YES_OR_NO)
                .or(() -> unless(service || text(Question.BOOT).equals("no"), Fault.NO_SERVICE));
    }

    static Optional<DeviceType> type(String text) {
        return Arrays.stream(DeviceKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .map(DeviceKind::type)
                .findFirst()
                .or(() -> DeviceType.parse(text));
    }

    static Optional<Method> method(String text) {
        return one(Method.values(), text);
    }

    static Optional<Address> address(String text) {
        return one(Address.values(), text);
    }

    static Optional<LogSettings.Level> level(String text) {
        return one(LogSettings.Level.values(), text);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String text) {
        return Arrays.stream(all).filter(it -> it.name().equalsIgnoreCase(text)).findFirst();
    }

    static Optional<Band> band(String text) {
        return Arrays.stream(Band.values()).filter(it -> it.text().equals(text)).findFirst();
    }

    /// What is wanted. @param draft with nothing wrong in it that counts
    static Answers read(Draft draft) {
        Optional<WpsPin> pin =
                Optional.of(draft.text(Question.PIN)).filter(WpsPin::valid).map(WpsPin::new);
        return new Answers(
                new InterfaceName(draft.text(Question.RADIO)),
                draft.text(Question.FENCE).equals("yes"),
                new Answers.Identity(
                        new DeviceName(draft.text(Question.NAME)),
                        type(draft.text(Question.KIND)).orElseThrow()),
                new Answers.Access(method(draft.text(Question.METHOD)).orElseThrow(), pin),
                new Answers.Group(
                        Ssid.ofText(draft.text(Question.SSID)),
                        Optional.of(draft.text(Question.PASSPHRASE))
                                .filter(GroupKey.Passphrase::valid)
                                .map(GroupKey.Passphrase::new),
                        band(draft.text(Question.BAND)).orElseThrow(),
                        Optional.of(draft.text(Question.COUNTRY).toUpperCase(Locale.ROOT))
                                .filter(it -> !it.isEmpty())),
                address(draft.text(Question.ADDRESS)).orElseThrow(),
                new Answers.Start(draft.text(Question.BOOT).equals("yes"), level(draft.text(Question.LOG_LEVEL))));
    }
}
