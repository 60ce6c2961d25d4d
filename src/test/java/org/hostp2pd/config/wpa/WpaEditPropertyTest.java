package org.hostp2pd.config.wpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hostp2pd.config.wpa.WpaBlock.Kind;
import org.hostp2pd.config.wpa.WpaReading.Understood;

/// Whatever is changed in whatever order, everything else stays octet for octet.
final class WpaEditPropertyTest {
    private static final List<String> NAMES = List.of("country", "ssid", "mode", "new_one", "device_name", "domain");
    private static final List<String> VALUES = List.of("1", "IT", "\"a # b\"", "a b", "#", "x\"y", "\"", "", "P\"q\"");
    private static final List<String> LINES = List.of(
            "country=DE # here",
            "",
            "# words \" and # more",
            "  mode=3",
            "\t",
            "device_name=a\"b",
            "ssid=\"x # y\" # z",
            "network={",
            "cred={ # c",
            "blob-base64-a={",
            "}",
            "} # end",
            "SGVs",
            "domain=a");

    @Property(tries = 10_000)
    void aSequenceOfEditsChangesWhatIsAskedAndNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        WpaDocument document = document(random);
        for (int edits = random.nextInt(6); edits >= 0; edits--) {
            document = edited(document, random);
        }
    }

    @Property(tries = 3000)
    void anyOctetsAreReadOrRefused(@ForAll byte[] octets) {
        if (WpaDocument.read(octets) instanceof Understood(WpaDocument document)) {
            assertEquals(new String(octets, StandardCharsets.ISO_8859_1), Documents.text(document));
        }
    }

    @Property(tries = 5000)
    void anyLinesAreReadOrRefused(@ForAll long seed) {
        assertNotNull(WpaDocument.read(lines(new Random(seed)).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String lines(Random random) {
        String ending = random.nextInt(4) == 0 ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(14); count > 0; count--) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append(ending);
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }

    private static WpaDocument document(Random random) {
        while (true) {
            if (WpaDocument.read(lines(random).getBytes(StandardCharsets.ISO_8859_1))
                    instanceof Understood(WpaDocument document)) {
                return document;
            }
        }
    }

    private static WpaDocument edited(WpaDocument before, Random random) {
        int block = random.nextInt(before.blocks().size() + 1) - 1;
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> removed(before, block, name);
            case 1 -> block < 0 ? grown(before, name) : shrunk(before, block);
            default -> set(before, block, name, new WpaValue(VALUES.get(random.nextInt(VALUES.size()))));
        };
    }

    private static WpaDocument set(WpaDocument before, int block, String name, WpaValue value) {
        Optional<WpaDocument> made = before.with(block, name, value);
        if (made.isEmpty()) {
            return before;
        }
        WpaDocument after = made.get();
        assertEquals(value.written(), setting(after, block, name).orElseThrow().value());
        Optional<WpaSetting> old = setting(before, block, name);
        if (old.isPresent()) {
            WpaDocument back =
                    after.with(block, name, new WpaValue(old.get().value())).orElseThrow();
            assertEquals(Documents.text(before), Documents.text(back));
        } else {
            assertEquals(ended(before, after), Documents.text(after.without(block, name)));
        }
        return after;
    }

    private static WpaDocument removed(WpaDocument before, int block, String name) {
        boolean blob = block >= 0 && before.blocks().get(block).kind() == Kind.BLOB;
        WpaDocument after = before.without(block, name);
        assertEquals(blob ? setting(before, block, name) : Optional.empty(), setting(after, block, name));
        List<String> kept = new ArrayList<>(Documents.text(before).lines().toList());
        List<String> now = Documents.text(after).lines().toList();
        now.forEach(kept::remove);
        assertEquals(
                List.of(),
                kept.stream()
                        .filter(line -> !line.strip().startsWith(name + "="))
                        .toList());
        return after;
    }

    private static WpaDocument grown(WpaDocument before, String name) {
        WpaAssignment setting = new WpaAssignment(name, new WpaValue("1"));
        WpaDocument after = before.withNetwork(List.of(setting)).orElseThrow();
        String text = Documents.text(after);
        assertEquals(
                Documents.text(before), text.substring(0, Documents.text(before).length()));
        return after;
    }

    private static WpaDocument shrunk(WpaDocument before, int block) {
        WpaDocument after = before.withoutBlock(block);
        List<WpaBlock> expected = new ArrayList<>(before.blocks());
        expected.remove(block);
        assertEquals(expected, after.blocks());
        assertEquals(before.settings(), after.settings());
        return after;
    }

    private static Optional<WpaSetting> setting(WpaDocument document, int block, String name) {
        return block < 0 ? document.setting(name) : document.blocks().get(block).setting(name);
    }

    /// The text before, whose last line may have got the line feed it lacked.
    private static String ended(WpaDocument before, WpaDocument after) {
        String text = Documents.text(before);
        boolean needed =
                !text.isEmpty() && !text.endsWith("\n") && Documents.text(after).length() > text.length();
        String grown = Documents.text(after);
        String ending = text.contains("\r\n") ? "\r\n" : "\n";
        return needed && grown.startsWith(text + ending) ? text + ending : text;
    }
}
