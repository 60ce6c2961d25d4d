package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// Makes the cache of classes that the launcher uses: the product runs once, over a simulated wpa_supplicant, and the
/// JVM writes down what it loaded. The argument is the runnable tree.
final class Training {
    private static final int RUN_SECONDS = 10;
    private static final int WRITE_SECONDS = 120;

    private Training() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Product product = Product.of(args);
        Path cache = product.tree().resolve("lib/hostp2pd.aot");
        Files.deleteIfExists(cache);
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant _ = SimulatedSupplicant.start(folder.resolve("sockets"), Options.usual())) {
            Path own = Files.createDirectory(folder.resolve("own"));
            Map<String, String> options = Map.of("HOSTP2PD_JVM_OPTIONS", "-XX:AOTCacheOutput=" + cache.getFileName());
            Process process = product.start(own, folder.resolve("sockets"), options);
            if (process.waitFor(RUN_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(Files.readString(own.resolve("err")));
            }
            process.destroy();
            process.waitFor(WRITE_SECONDS, TimeUnit.SECONDS);
        }
        System.out.printf("%s: %.1f MB%n", cache.getFileName(), Files.size(cache) / 1e6);
    }
}
