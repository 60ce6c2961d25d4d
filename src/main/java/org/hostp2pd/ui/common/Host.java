package org.hostp2pd.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.MacAddress;

/// What the panel asks of the process it stands in. From the FX thread; every method returns at once.
public interface Host {
    /// Asks the engine for something. The future completes with [Outcome.Ended] where no engine runs; on any
    /// thread, but on the FX thread where a view-model asks (see [AnsweredOnFx]).
    CompletableFuture<Outcome> submit(Request request);

    /// The simulated radio the engine works on; empty on a real one.
    Optional<Simulation> simulation();

    /// A simulated radio. @param playing the scenario @param scenarios all there are, by the names they have on a
    /// command line
    record Simulation(String playing, List<String> scenarios) {
        public Simulation {
            scenarios = List.copyOf(scenarios);
        }
    }

    /// Lets the phones of the simulated radio do something else; without effect on a real one.
    void play(String scenario);

    /// The P2P devices that can be chosen from now, by their names, in their order. On the same threads as
    /// [#submit].
    default CompletableFuture<List<String>> devices() {
        return CompletableFuture.completedFuture(List.of());
    }

    /// Shows and steers another of them from now on; a group of the one before stays as it is. @param device its
    /// name
    default void choose(String device) {}

    /// Where the configuration is kept; empty where it came from nowhere or from standard input.
    default Optional<Path> configuration() {
        return Optional.empty();
    }

    /// The network addresses of the devices that this computer talked to, by their hardware address, as the system
    /// knows them now. On the same threads as [#submit].
    default CompletableFuture<Map<MacAddress, String>> neighbours() {
        return CompletableFuture.completedFuture(Map.of());
    }

    /// Reads the configuration anew, as the command line lets it, and uses it. On the same threads as [#submit].
    default CompletableFuture<Outcome> reload() {
        return CompletableFuture.completedFuture(new Outcome.Ended());
    }

    /// Looks at this machine for what stands in the way of a group, which takes some seconds. On the same threads
    /// as [#submit].
    ///
    /// @param done is told how many checks are done, there too
    default CompletableFuture<Report> examine(IntConsumer done) {
        return CompletableFuture.completedFuture(new Report(List.of(), List.of()));
    }

    /// The computer, for the first setup; empty where it cannot be set up from here.
    default Optional<Machine> machine() {
        return Optional.empty();
    }
}
