package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hostp2pd.simulator.Line;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// A service at rest, its group up and nobody there: its memory, and how often it wakes up. The argument is the
/// runnable tree. The least possible is not to wake up at all.
final class RestBench {
    private static final int SETTLED_SECONDS = 20;
    private static final String WATCHED_SECONDS = "60";

    private RestBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int watched = Integer.parseInt(args.length > 1 ? args[1] : WATCHED_SECONDS);
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant supplicant =
                        SimulatedSupplicant.start(folder.resolve("sockets"), Options.usual())) {
            Process process =
                    Product.of(args).start(Files.createDirectory(folder.resolve("own")), folder.resolve("sockets"));
            live(process, SETTLED_SECONDS);
            int spoken = requests(supplicant);
            long before = switches(process.pid());
            live(process, watched);
            System.out.printf(
                    "at rest: PSS %.1f MiB, RSS %.1f MiB, %d threads; in %d s %d wake-ups and %d requests to wpa_supplicant%n",
                    rollup(process.pid(), "Pss:") / 1024.0,
                    rollup(process.pid(), "Rss:") / 1024.0,
                    tasks(process.pid()).size(),
                    watched,
                    switches(process.pid()) - before,
                    requests(supplicant) - spoken);
            Product.end(process);
        }
    }

    /// Waits; a service that ended early is no service at rest.
    private static void live(Process process, int seconds) throws InterruptedException {
        if (process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("ended with " + process.exitValue());
        }
    }

    private static int requests(SimulatedSupplicant supplicant) {
        return (int) supplicant.transcript().lines().stream()
                .filter(line -> line.direction() == Line.Direction.COMMAND)
                .count();
    }

    private static List<Path> tasks(long pid) throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return tasks.toList();
        }
    }

    /// How often its threads went to sleep, which is as often as they woke up (proc(5), voluntary_ctxt_switches).
    private static long switches(long pid) throws IOException {
        long sum = 0;
        for (Path task : tasks(pid)) {
            sum += number(task.resolve("status"), "voluntary_ctxt_switches:");
        }
        return sum;
    }

    private static long rollup(long pid, String field) throws IOException {
        return number(Path.of("/proc", Long.toString(pid), "smaps_rollup"), field);
    }

    private static long number(Path file, String field) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .sum();
    }
}
