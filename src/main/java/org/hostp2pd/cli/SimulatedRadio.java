package org.hostp2pd.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.service.Launch;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.Scenario;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// A simulated wpa_supplicant in a directory of its own, with phones, and a launch on it that touches nothing of the
/// machine.
final class SimulatedRadio implements AutoCloseable {
    private static final InterfaceName DEVICE = new InterfaceName("p2p-dev-wlan0");

    private final Path directory;
    private final SimulatedSupplicant supplicant;

    private SimulatedRadio(Path directory, SimulatedSupplicant supplicant) {
        this.directory = directory;
        this.supplicant = supplicant;
    }

    /// @throws IOException when the directory or the sockets in it cannot be made
    static SimulatedRadio start(Scenario scenario) throws IOException {
        Path directory = Files.createTempDirectory("hostp2pd-");
        SimulatedSupplicant supplicant = SimulatedSupplicant.start(directory.resolve("sockets"), Options.usual());
        supplicant.play(scenario);
        return new SimulatedRadio(directory, supplicant);
    }

    /// The same launch, but on this radio.
    Launch on(Launch launch) {
        return new Launch(
                launch.source(),
                Optional.of(DEVICE),
                launch.program(),
                launch.console(),
                List.of(directory.resolve("sockets")),
                true,
                directory.resolve("state"),
                directory.resolve("runtime"),
                directory,
                launch.environment());
    }

    /// Lets the phones do something else from now on.
    void play(Scenario scenario) {
        supplicant.play(scenario);
    }

    @Override
    public void close() {
        supplicant.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(SimulatedRadio::delete);
        } catch (IOException _) {
            // What stays behind is in the directory for temporary files.
            return;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The same.
            return;
        }
    }
}
