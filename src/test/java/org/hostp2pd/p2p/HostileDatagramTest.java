package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.hostp2pd.p2p.EventExamples.Example;
import org.junit.jupiter.api.Test;

/// Datagrams that wpa_supplicant never sends: whatever they are, they are an event, and one that can be written and
/// read again.
class HostileDatagramTest {
    private static final int DATAGRAMS = 1_000_000;
    private static final String MEANINGFUL = " '\"=\\[]:0x-1f<>|";
    private static final List<String> LINES =
            EventExamples.all().stream().map(Example::line).toList();

    private static void isAnEvent(String datagram) {
        P2pEvent event = EventParser.parseDatagram(datagram);
        if (!(event instanceof Unrecognised)) {
            assertEquals(event, EventParser.parse(EventText.render(event)), datagram);
        }
    }

    @Test
    void aMillionRandomDatagramsAreEvents() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_26);
        for (int count = 0; count < DATAGRAMS; count++) {
            isAnEvent(datagram(random, count));
        }
    }

    private static String datagram(RandomGenerator random, int kind) {
        String line = LINES.get(random.nextInt(LINES.size()));
        return switch (kind % 5) {
            case 0 -> line.substring(0, random.nextInt(line.length() + 1));
            case 1 -> noise(random, random.nextInt(200));
            case 2 -> line.substring(0, line.indexOf(' ') + 1) + noise(random, random.nextInt(100));
            case 3 -> spliced(random, line, LINES.get(random.nextInt(LINES.size())));
            default -> mutated(random, line);
        };
    }

    private static String mutated(RandomGenerator random, String line) {
        StringBuilder mutated = new StringBuilder(line);
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.setCharAt(at, octet(random));
                case 1 -> mutated.insert(at, octet(random));
                default -> mutated.deleteCharAt(at);
            }
        }
        return mutated.toString();
    }

    private static String spliced(RandomGenerator random, String one, String other) {
        return one.substring(0, random.nextInt(one.length())) + other.substring(random.nextInt(other.length()));
    }

    private static String noise(RandomGenerator random, int length) {
        StringBuilder noise = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            noise.append(octet(random));
        }
        return noise.toString();
    }

    /// Every second one a character that means something in a line.
    private static char octet(RandomGenerator random) {
        int choice = random.nextInt(512);
        return choice < 256 ? (char) choice : MEANINGFUL.charAt(choice % MEANINGFUL.length());
    }

    @Test
    void everyOctetAtEveryPlaceOfEveryLineIsAnEvent() {
        for (String line : LINES) {
            for (int at = 0; at < line.length(); at++) {
                for (char octet : new char[] {0, ' ', '\'', '"', '=', 0xff}) {
                    isAnEvent(line.substring(0, at) + octet + line.substring(at + 1));
                }
            }
        }
    }

    @Test
    void anEventAsLongAsADatagramCanBeIsRead() {
        String tlvs = "0f".repeat(60_000);
        assertEquals(
                new ServiceEvent.Response(EventExamples.PHONE, 1, tlvs),
                EventParser.parseDatagram("<3>P2P-SERV-DISC-RESP 02:11:22:33:44:55 1 " + tlvs));
        isAnEvent("P2P-DEVICE-FOUND ".repeat(8_000));
        isAnEvent("\\".repeat(130_000));
    }

    @Property
    void anyTextIsAnEvent(@ForAll @CharRange(from = 0, to = 255) String octets, @ForAll String text) {
        isAnEvent(octets);
        isAnEvent(text);
    }
}
