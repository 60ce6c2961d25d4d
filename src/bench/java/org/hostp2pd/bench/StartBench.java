package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// From the start of the process to wpa_supplicant's first answer (PONG for a script, OK to its ATTACH for the product,
/// which asks nothing before), of the product and of a script that does nothing else.
/// The argument is the runnable tree. Run it on a machine that is otherwise idle.
final class StartBench {
    private static final int ROUNDS = 7;

    /// The least that gets an answer.
    private static final String SCRIPT = """
            import os, socket, sys
            s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            s.bind(sys.argv[1] + '.script')
            s.connect(sys.argv[1])
            s.send(b'PING')
            s.recv(4096)
            """;

    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Product product = Product.of(args);
        List<Long> products = new ArrayList<>();
        List<Long> scripts = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            products.add(taken(product::start));
            scripts.add(taken((_, sockets) -> script(sockets.resolve(Product.IFACE))));
        }
        print("hostp2pd", products);
        print("script", scripts);
    }

    private static Process script(Path socket) throws IOException {
        return new ProcessBuilder("python3", "-c", SCRIPT, socket.toString()).start();
    }

    private static long taken(Starter starter) throws IOException, InterruptedException {
        try (Folder folder = Folder.temporary()) {
            Path own = Files.createDirectory(folder.resolve("own"));
            Path sockets = Files.createDirectory(folder.resolve("sockets"));
            try (Answerer answerer = new Answerer(sockets.resolve(Product.IFACE))) {
                long begin = System.nanoTime();
                Process process = starter.start(own, sockets);
                var _ = process.onExit().thenRun(answerer::close);
                try {
                    return answerer.answer() - begin;
                } finally {
                    Product.end(process);
                }
            }
        }
    }

    private interface Starter {
        Process start(Path own, Path sockets) throws IOException;
    }

    /// The first round only warms the disk's cache.
    private static void print(String name, List<Long> taken) {
        List<Long> counted = taken.stream().skip(1).sorted().toList();
        System.out.printf(
                "%-10s start to first answer: median %d ms, %d to %d ms%n",
                name,
                TimeUnit.NANOSECONDS.toMillis(counted.get(counted.size() / 2)),
                TimeUnit.NANOSECONDS.toMillis(counted.getFirst()),
                TimeUnit.NANOSECONDS.toMillis(counted.getLast()));
    }
}
