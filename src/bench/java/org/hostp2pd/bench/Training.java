package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// Makes the caches of classes that the launcher uses: the product runs once, over a simulated wpa_supplicant, and is
/// asked by a command, and the JVM of each writes down what it loaded. The argument is the runnable tree.
final class Training {
    private static final String SERVICE = "hostp2pd.aot";
    private static final String CLIENT = "hostp2pd-client.aot";
    private static final int RUN_SECONDS = 10;
    private static final int WRITE_SECONDS = 120;

    private Training() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Product product = Product.of(args);
        Path cache = product.tree().resolve("lib").resolve(SERVICE);
        Files.deleteIfExists(cache);
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant _ = SimulatedSupplicant.start(folder.resolve("sockets"), Options.usual())) {
            Path own = Files.createDirectory(folder.resolve("own"));
            Map<String, String> options = Map.of("HOSTP2PD_JVM_OPTIONS", "-XX:AOTCacheOutput=" + cache.getFileName());
            Process process = product.start(own, folder.resolve("sockets"), options);
            if (process.waitFor(RUN_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(Files.readString(own.resolve("err")));
            }
            train(product, own);
            process.destroy();
            process.waitFor(WRITE_SECONDS, TimeUnit.SECONDS);
        }
        for (String name : List.of(SERVICE, CLIENT)) {
            Path made = product.tree().resolve("lib").resolve(name);
            System.out.printf("%s: %.1f MB%n", name, Files.size(made) / 1e6);
        }
    }

    /// The cache of the commands, made by one that asks the service that runs.
    private static void train(Product product, Path own) throws IOException, InterruptedException {
        Files.deleteIfExists(product.tree().resolve("lib").resolve(CLIENT));
        Map<String, String> options = Map.of("HOSTP2PD_JVM_OPTIONS", "-XX:AOTCacheOutput=" + CLIENT);
        Process client = product.ask(own, options, "status");
        if (!client.waitFor(WRITE_SECONDS, TimeUnit.SECONDS) || client.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(own.resolve("answer")));
        }
    }
}
