package org.hostp2pd.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hostp2pd.p2p.WpsPin;

/// The phones of the scenarios.
final class Scripts {
    private static final long MEGA = 1_000_000;
    private static final int ROUNDS = 20;
    private static final List<String> HOSTILE_NAMES = List.of(
            "Bob's phone",
            "x' config_methods=0x0 p2p_dev_ad",
            "a name='b' new=0",
            "$(reboot)`id`;reboot|cat&",
            "Not connected to wpa_supplicant",
            "\u202e\u2066gro.elpmaxe\u200b",
            "cut in the middle of a letter 1\u00e4",
            "line\nfeed\tand\u001bescape",
            "back\\slash\"quote\u007f");

    private Scripts() {}

    static List<Phone> livingRoom() {
        return List.of(
                Phone.numbered(1, "Anna's phone", guest(3, enter(shown(6)), 40 * MEGA, 5)),
                Phone.numbered(2, "Ben's tablet", guest(25, enter(shown(9)), 900 * MEGA, 20)),
                Phone.numbered(3, "K\u00fcchenradio", guest(60, enter(new Step.Entry.Button()), 300 * MEGA, 30)),
                Phone.numbered(4, "Television", seconds(10), new Step.Appear()));
    }

    static List<Phone> crowd() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> Phone.numbered(
                        number,
                        "Guest " + number,
                        new Step.Wait(Duration.ofMillis(200L * number)),
                        new Step.Appear(),
                        enter(shown(2 + number % 5)),
                        seconds(30)))
                .toList();
    }

    static List<Phone> wrongPin() {
        Step wrong = enter(new Step.Entry.TypedPin(new WpsPin("76543210"), Duration.ofSeconds(5)));
        return List.of(Phone.numbered(
                1,
                "Clumsy",
                new Step.Appear(),
                seconds(2),
                wrong,
                seconds(8),
                wrong,
                seconds(8),
                enter(shown(5)),
                seconds(20)));
    }

    static List<Phone> pushButton() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Phone.numbered(
                        number,
                        "Button " + number,
                        seconds(20 * number),
                        new Step.Appear(),
                        enter(new Step.Entry.Button()),
                        seconds(30)))
                .toList();
    }

    static List<Phone> overlap() {
        Step press = enter(new Step.Entry.Button());
        return List.of(
                Phone.numbered(1, "First", new Step.Appear(), seconds(3), press, seconds(20)),
                Phone.numbered(2, "Second", new Step.Appear(), seconds(4), press, seconds(140), press, seconds(20)));
    }

    static List<Phone> hostile() {
        List<Phone> phones = new ArrayList<>();
        for (int at = 0; at < HOSTILE_NAMES.size(); at++) {
            phones.add(Phone.numbered(
                    at + 1, HOSTILE_NAMES.get(at), seconds(8 * at), new Step.Appear(), enter(shown(4)), seconds(60)));
        }
        Phone broken = Phone.numbered(phones.size() + 1, "", new Step.Appear(), seconds(30));
        phones.add(broken.named(new String(new byte[] {-1, -2, -128, 'n', 0x7f}, StandardCharsets.ISO_8859_1)));
        return phones;
    }

    static List<Phone> restarts() {
        return List.of(Phone.numbered(
                1,
                "Faithful",
                new Step.Appear(),
                enter(shown(4)),
                new Step.Until(Duration.ofSeconds(55)),
                new Step.Return(),
                new Step.Until(Duration.ofSeconds(90)),
                new Step.Return(),
                new Step.Until(Duration.ofSeconds(125)),
                new Step.Return(),
                new Step.Until(Duration.ofSeconds(170)),
                new Step.Return(),
                seconds(20)));
    }

    /// Comes, enters, and then for a long time moves data, leaves and comes back.
    private static Step[] guest(int comesAfter, Step enters, long octets, int pause) {
        List<Step> steps = new ArrayList<>(List.of(seconds(comesAfter), new Step.Appear(), seconds(2), enters));
        for (int round = 0; round < ROUNDS; round++) {
            steps.add(new Step.Traffic(octets / 10, octets, Duration.ofSeconds(60)));
            steps.add(seconds(pause));
            steps.add(new Step.Leave());
            steps.add(seconds(pause * 3));
            steps.add(new Step.Return());
        }
        return steps.toArray(Step[]::new);
    }

    private static Step enter(Step.Entry entry) {
        return new Step.Enter(entry);
    }

    private static Step.Entry shown(int typing) {
        return new Step.Entry.ShownPin(Duration.ofSeconds(typing));
    }

    private static Step seconds(int seconds) {
        return new Step.Wait(Duration.ofSeconds(seconds));
    }
}
