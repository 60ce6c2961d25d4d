package org.hostp2pd.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;

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
}
