package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// How long a command takes that asks a running service, from the start of its process to its end. The argument is the
/// runnable tree. Run it on a machine that is otherwise idle.
final class StatusBench {
    private static final int ROUNDS = 15;
    private static final int SETTLED_SECONDS = 5;
    private static final int LONGEST_SECONDS = 20;

    private StatusBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Product product = Product.of(args);
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant _ = SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Path own = Files.createDirectory(folder.resolve("own"));
            Process service = product.start(own, folder.resolve("sockets"));
            if (service.waitFor(SETTLED_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(Files.readString(own.resolve("err")));
            }
            for (String command : List.of("status", "peers", "pin")) {
                print(command, rounds(product, own, command));
            }
            Product.end(service);
        }
    }

    /// The first round only warms the disk's cache.
    private static List<Long> rounds(Product product, Path own, String command)
            throws IOException, InterruptedException {
        List<Long> taken = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            Process process = product.ask(own, Map.of(), command);
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(own.resolve("answer")));
            }
            taken.add(System.nanoTime() - begin);
        }
        return taken.stream().skip(1).sorted().toList();
    }

    private static void print(String command, List<Long> taken) {
        System.out.printf(
                "%-8s whole process: median %d ms, %d to %d ms%n",
                command,
                TimeUnit.NANOSECONDS.toMillis(taken.get(taken.size() / 2)),
                TimeUnit.NANOSECONDS.toMillis(taken.getFirst()),
                TimeUnit.NANOSECONDS.toMillis(taken.getLast()));
    }
}
