package org.hostp2pd.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// From the start of the process to a window that can be used, over a simulated wpa_supplicant that loses no time, and
/// the memory it has a little later.
///
/// Arguments: the runnable tree, and the class path that [org.hostp2pd.FirstWindow] is on. Without a display JavaFX
/// takes its headless platform. Run it on a machine that is otherwise idle.
final class WindowBench {
    private static final int ROUNDS = 7;
    private static final double SPEED = 200;
    private static final int LATER_SECONDS = 20;
    private static final String USEFUL = "the window can be used";

    private WindowBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Product product = Product.of(args);
        Path classes =
                Path.of(args.length > 1 ? args[1] : "target/test-classes").toAbsolutePath();
        List<Seen> seen = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            seen.add(look(product, classes));
        }
        // The first round only warms the disk's cache.
        List<Seen> counted = seen.stream().skip(1).toList();
        print("start to a window that can be used", "%.0f ms", counted, Seen::millis);
        print("memory of the panel", "%.1f MiB", counted, Seen::memory);
    }

    /// @param millis from the start to the window
    /// @param memory its part of it later, in MiB
    private record Seen(double millis, double memory) {}

    private static void print(String what, String unit, List<Seen> seen, ToDoubleFunction<Seen> figure) {
        double[] sorted = seen.stream().mapToDouble(figure).sorted().toArray();
        System.out.printf(
                "%s: median " + unit + ", " + unit + " to " + unit + "%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static Seen look(Product product, Path classes) throws IOException, InterruptedException {
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant _ = SimulatedSupplicant.start(
                        folder.resolve("sockets"), Product.radio().atSpeed(SPEED))) {
            Path own = Files.createDirectory(folder.resolve("own"));
            long begin = System.nanoTime();
            Process process = product.window(own, folder.resolve("sockets"), environment(product, classes));
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                String line = output.readLine();
                while (line != null && !line.equals(USEFUL)) {
                    line = output.readLine();
                }
                if (line == null) {
                    throw new IllegalStateException(Files.readString(own.resolve("err")));
                }
                double millis = (System.nanoTime() - begin) / 1e6;
                if (process.waitFor(LATER_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("ended with " + process.exitValue());
                }
                return new Seen(millis, Proc.of(process).pss());
            } finally {
                Product.end(process);
            }
        }
    }

    private static Map<String, String> environment(Product product, Path classes) {
        String main = "-cp " + product.tree().resolve("lib/hostp2pd.jar") + ":" + classes + " org.hostp2pd.FirstWindow";
        Map<String, String> environment = new HashMap<>(Product.display());
        environment.merge("HOSTP2PD_JVM_OPTIONS", main, (platform, rest) -> platform + " " + rest);
        environment.put("LC_ALL", "C");
        return environment;
    }
}
