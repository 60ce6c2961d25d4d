package org.hostp2pd.bench;

import java.io.IOException;
import org.hostp2pd.simulator.Line;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// A service at rest, its group up and nobody there: how often it wakes up. The argument is the runnable
/// tree. The least possible is not to wake up at all.
final class RestBench {
    private static final String WATCHED_SECONDS = "60";

    private RestBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int watched = Integer.parseInt(args.length > 1 ? args[1] : WATCHED_SECONDS);
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant supplicant =
                        SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Process process = Product.of(args).start(folder);
            Product.live(process, Product.SETTLED_SECONDS);
            int spoken = requests(supplicant);
            Proc proc = Proc.of(process);
            long before = proc.switches();
            Product.live(process, watched);
            System.out.printf(
                    "wake-ups in %d s of rest: %d times%nof %d threads; requests to wpa_supplicant meanwhile: %d%n",
                    watched, proc.switches() - before, proc.threads(), requests(supplicant) - spoken);
            Product.end(process);
        }
    }

    private static int requests(SimulatedSupplicant supplicant) {
        return (int) supplicant.transcript().lines().stream()
                .filter(line -> line.direction() == Line.Direction.COMMAND)
                .count();
    }
}
