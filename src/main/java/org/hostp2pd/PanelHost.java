package org.hostp2pd;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.cli.Front;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.simulator.Scenario;
import org.hostp2pd.ui.common.Host;

/// The process around the panel.
final class PanelHost implements Host {
    private final Optional<Front.Simulation> simulation;
    private final CompletableFuture<Engine> engine = new CompletableFuture<>();

    PanelHost(Optional<Front.Simulation> simulation) {
        this.simulation = simulation;
    }

    /// From now on requests go to this engine.
    void use(Engine begun) {
        engine.complete(begun);
    }

    void stop() {
        var _ = submit(new Request.Stop());
    }

    @Override
    public CompletableFuture<Outcome> submit(Request request) {
        return engine.thenCompose(it -> it.submit(request));
    }

    @Override
    public Optional<Simulation> simulation() {
        return simulation.map(it -> new Simulation(
                it.playing().word(),
                Arrays.stream(Scenario.values()).map(Scenario::word).toList()));
    }

    @Override
    public void play(String scenario) {
        simulation.ifPresent(it -> Scenario.of(scenario).ifPresent(it.play()));
    }
}
