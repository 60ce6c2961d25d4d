package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.simulator.Fault;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.simulator.Step;

/// Makes the caches of classes that the launcher uses, one for the service, which is small, one for the panel and one
/// for the commands that ask a running service: the product runs once as each, over a simulated wpa_supplicant with a
/// phone that comes in and one that leaves again, the JVM writes down what it loaded, and of that the cache is made.
/// The argument is the runnable tree.
final class Training {
    /// Longer than it takes the phones to come and go, and the service to ask wpa_supplicant, silent for a minute
    /// since, whether it lives.
    private static final int SERVICE_SECONDS = 80;
    private static final int PANEL_SECONDS = 30;
    private static final int END_SECONDS = 600;
    private static final String CLIENT = "hostp2pd-client";
    private static final Duration SOON = Duration.ofSeconds(1);

    /// Else it would depend on the machine whether the window is there before the group, and what it shows till
    /// then.
    private static final Fault.How HESITATION = new Fault.How.Late(Duration.ofSeconds(6));

    private static final Step.Join JOIN = new Step.Join(new Step.Entry.TypedPin(Product.PIN, SOON));

    private final Product product;

    private Training(Product product) {
        this.product = product;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Training training = new Training(Product.of(args));
        training.train("hostp2pd", training.product::start, Map.of(), SERVICE_SECONDS, training::ask);
        training.train("hostp2pd-panel", training.product::window, Product.display(), PANEL_SECONDS, _ -> {});
        training.dump("hostp2pd", Map.of(), "--no-gui");
        training.dump(CLIENT, Map.of(), "status");
        training.dump("hostp2pd-panel", Product.display());
    }

    private void train(String name, Way way, Map<String, String> environment, int seconds, Meanwhile meanwhile)
            throws IOException, InterruptedException {
        Files.deleteIfExists(file(name, ".aot"));
        try (Folder folder = Folder.temporary();
                SimulatedSupplicant radio = SimulatedSupplicant.start(folder.resolve("sockets"), Product.radio())) {
            radio.phone(Phone.numbered(1, "Phone", new Step.Appear(), JOIN));
            radio.phone(Phone.numbered(
                    2, "Guest", new Step.Appear(), JOIN, new Step.Wait(SOON), new Step.Leave(), new Step.Vanish()));
            radio.fault("STATUS", HESITATION);
            Path own = Files.createDirectory(folder.resolve("own"));
            Process process = way.start(own, folder.resolve("sockets"), listing(name, environment));
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException(Files.readString(own.resolve("err")));
            }
            meanwhile.happen(own);
            // Process.destroy would close the output.
            process.toHandle().destroy();
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " did not end within " + END_SECONDS + " s");
            }
        }
    }

    /// What the commands load, seen with one that asks the service that runs.
    private void ask(Path own) throws IOException, InterruptedException {
        Files.deleteIfExists(file(CLIENT, ".aot"));
        Process client = product.ask(own, listing(CLIENT, Map.of()), "status");
        if (!client.waitFor(END_SECONDS, TimeUnit.SECONDS) || client.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(own.resolve("answer")));
        }
    }

    private void dump(String name, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        new Dump(product, name, environment, List.of(arguments)).make();
    }

    private static Map<String, String> listing(String name, Map<String, String> environment) {
        return Dump.with(environment, "-XX:DumpLoadedClassList=" + name + Dump.LIST);
    }

    private Path file(String name, String suffix) {
        return product.tree().resolve("lib").resolve(name + suffix);
    }

    private interface Way {
        Process start(Path own, Path sockets, Map<String, String> environment) throws IOException;
    }

    private interface Meanwhile {
        void happen(Path own) throws IOException, InterruptedException;
    }
}
