package org.hostp2pd.p2p;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a real wpa_supplicant sent, kept among the test resources; each says in its first lines where it is from.
final class Recording {
    private static final String COMMAND = ">>> ";

    private Recording() {}

    /// A datagram and the interface whose socket it came from.
    record Datagram(String iface, String text) {}

    /// A command and what was answered.
    record Exchange(String iface, String command, String reply) {}

    static List<Datagram> datagrams(String name) {
        return lines(name).stream()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Datagram(parts[0], parts[1]))
                .toList();
    }

    static List<Exchange> exchanges(String name) {
        List<Exchange> exchanges = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith(COMMAND)) {
                String[] asked = line.substring(COMMAND.length()).split(" ", 2);
                exchanges.add(new Exchange(asked[0], asked[1], ""));
            } else {
                Exchange last = exchanges.removeLast();
                exchanges.add(new Exchange(last.iface(), last.command(), last.reply() + line + "\n"));
            }
        }
        return exchanges;
    }

    private static List<String> lines(String name) {
        try (InputStream recording = Objects.requireNonNull(Recording.class.getResourceAsStream(name))) {
            return new String(recording.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
