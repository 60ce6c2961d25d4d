package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.simulator.Line;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// A service at rest, its group up and nobody there: how often it wakes up. The argument is the runnable
/// tree. The least possible is not to wake up at all.
final class RestBench {
    private static final int SETTLED_SECONDS = 30;
    private static final String WATCHED_SECONDS = "60";

    private RestBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int watched = Integer.parseInt(args.length > 1 ? args[1] : WATCHED_SECONDS);
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant supplicant =
                        SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Process process =
                    Product.of(args).start(Files.createDirectory(folder.resolve("own")), folder.resolve("sockets"));
            live(process, SETTLED_SECONDS);
            int spoken = requests(supplicant);
            Proc proc = Proc.of(process);
            long before = proc.switches();
            live(process, watched);
            System.out.printf(
                    "wake-ups in %d s of rest: %d times%nof %d threads; requests to wpa_supplicant meanwhile: %d%n",
                    watched, proc.switches() - before, proc.threads(), requests(supplicant) - spoken);
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
}
