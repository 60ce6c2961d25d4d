package org.hostp2pd.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the application image loads at its starts is in its caches of classes, but for what the JVM cannot keep there.
/// A cache that holds less is used without a word, and only makes each start slower.
final class CachesIT {
    private static final Product IMAGE = Product.of(new String[] {"target/image/hostp2pd"});
    private static final int SECONDS = 8;

    @BeforeEach
    void thereIsAnImage() {
        assumeTrue(
                Files.exists(IMAGE.tree().resolve("lib/hostp2pd.aot")),
                "There is no application image with its caches; it is made by: mvn verify -Pinstaller");
    }

    @Test
    void theServiceFindsItsClassesInItsCache() throws IOException, InterruptedException {
        started(folder -> {
            Process service = IMAGE.start(folder.resolve("own"), folder.resolve("sockets"), listing(folder, Map.of()));
            Product.live(service, SECONDS);
            Process client = IMAGE.ask(folder.resolve("own"), listing(folder, Map.of(), "client"), "status");
            assertEquals(0, client.waitFor());
            Product.end(service);
            assertFound(folder.resolve("loaded"), 80);
            assertFound(folder.resolve("client"), 40);
        });
    }

    @Test
    void thePanelFindsItsClassesInItsCache() throws IOException, InterruptedException {
        started(folder -> {
            Process panel =
                    IMAGE.window(folder.resolve("own"), folder.resolve("sockets"), listing(folder, Product.display()));
            Product.live(panel, SECONDS);
            Product.end(panel);
            assertFound(folder.resolve("loaded"), 250);
        });
    }

    private static void assertFound(Path list, int most) throws IOException {
        List<String> loaded = Files.readAllLines(list).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
        Predicate<String> cached = line -> line.contains("shared objects file");
        List<String> made = loaded.stream().filter(cached.negate()).toList();
        assertTrue(loaded.size() > 4 * most, () -> "the JVM lists " + loaded.size() + " classes, which is not all");
        assertTrue(made.size() <= most, () -> made.size() + " not in the cache: " + String.join("\n", made));
    }

    private static Map<String, String> listing(Folder folder, Map<String, String> environment) {
        return listing(folder, environment, "loaded");
    }

    private static Map<String, String> listing(Folder folder, Map<String, String> environment, String file) {
        Map<String, String> all = new HashMap<>(environment);
        all.merge("HOSTP2PD_JVM_OPTIONS", "-Xlog:class+load=info:file=" + folder.resolve(file), (a, b) -> a + " " + b);
        return all;
    }

    private static void started(Run run) throws IOException, InterruptedException {
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant _ = SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            Files.createDirectory(folder.resolve("own"));
            run.in(folder);
        }
    }

    private interface Run {
        void in(Folder folder) throws IOException, InterruptedException;
    }
}
