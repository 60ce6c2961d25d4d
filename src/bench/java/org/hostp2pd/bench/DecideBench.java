package org.hostp2pd.bench;

import java.nio.charset.StandardCharsets;

/// How many events a second one core parses and decides, with few and with many peers in range, and whether the heap
/// stays flat.
///
/// `java -Xmx24m … org.hostp2pd.bench.DecideBench 10000000` takes ten million events with 5,000 peers. Beside each
/// figure stands the least possible: the same lines, each looked through once for its first blank.
public final class DecideBench {
    private final Crowd crowd = new Crowd();

    private DecideBench() {}

    /// @param arguments how many events of each kind, one million when there are none
    public static void main(String[] arguments) {
        int events = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        for (int peers : new int[] {50, 5_000}) {
            DecideBench bench = new DecideBench();
            byte[][] lines = Crowd.lines(peers);
            bench.run(lines, Math.min(events, 500_000));
            report(peers, events, bench.run(lines, events), bare(lines, events));
        }
    }

    private static void report(int peers, int events, double seconds, double least) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / 1024;
        System.out.printf(
                "%,d peers: %,.0f events/s (least possible %,.0f/s), heap after %,d events %,d KiB of at most %,d KiB%n",
                peers, events / seconds, events / least, events, used, runtime.maxMemory() / 1024);
    }

    private double run(byte[][] lines, int events) {
        long begin = System.nanoTime();
        for (int at = 0; at < events; at++) {
            String line = new String(lines[at % lines.length], StandardCharsets.ISO_8859_1);
            crowd.hear(line);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double bare(byte[][] lines, int events) {
        long begin = System.nanoTime();
        int blanks = 0;
        for (int at = 0; at < events; at++) {
            String line = new String(lines[at % lines.length], StandardCharsets.ISO_8859_1);
            blanks += line.indexOf(' ');
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return blanks < 0 ? Double.NaN : seconds;
    }
}
