package org.hostp2pd.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.hostp2pd.p2p.EventParser;

/// How many datagrams a second are parsed on one core, recorded from a real wpa_supplicant, beside the least there is
/// to do with them: to find the first blank of each. Run it from the test class path; the last of its rounds counts.
public final class ParseBench {
    private static final String RECORDING = "/org/hostp2pd/p2p/session.events";
    private static final int ROUNDS = 5;
    private static final int REPETITIONS = 20_000;
    private static final double NANOS = 1e9;

    private ParseBench() {}

    public static void main(String[] args) {
        List<String> datagrams = datagrams();
        List<String> found = datagrams.stream()
                .filter(datagram -> datagram.contains("P2P-DEVICE-FOUND"))
                .toList();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf(
                    "round %d: mixed %,.0f/s, P2P-DEVICE-FOUND %,.0f/s, first blank only %,.0f/s%n",
                    round,
                    rate(datagrams, ParseBench::parsed),
                    rate(found, ParseBench::parsed),
                    rate(datagrams, datagram -> datagram.indexOf(' ')));
        }
    }

    private static int parsed(String datagram) {
        return EventParser.parseDatagram(datagram).hashCode();
    }

    private static double rate(List<String> datagrams, ToIntFunction<String> work) {
        long used = 0;
        long begin = System.nanoTime();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            for (String datagram : datagrams) {
                used += work.applyAsInt(datagram);
            }
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        if (used == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return (double) REPETITIONS * datagrams.size() / seconds;
    }

    private static List<String> datagrams() {
        try (InputStream recording = Objects.requireNonNull(ParseBench.class.getResourceAsStream(RECORDING))) {
            return new String(recording.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.indexOf('\t') > 0)
                    .map(line -> line.substring(line.indexOf('\t') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the recording cannot be read", e);
        }
    }
}
