package org.hostp2pd.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.MacAddress;

/// A host whose answers come on the FX thread, so that a view-model may use them as they are.
///
/// @param host who answers, on any thread @param fx runs what it is given on the FX thread, later
public record AnsweredOnFx(Host host, Executor fx) implements Host {
    @Override
    public CompletableFuture<Outcome> submit(Request request) {
        return host.submit(request).thenApplyAsync(outcome -> outcome, fx);
    }

    @Override
    public Optional<Simulation> simulation() {
        return host.simulation();
    }

    @Override
    public void play(String scenario) {
        host.play(scenario);
    }

    @Override
    public CompletableFuture<List<String>> devices() {
        return host.devices().thenApplyAsync(names -> names, fx);
    }

    @Override
    public void choose(String device) {
        host.choose(device);
    }

    @Override
    public Optional<Path> configuration() {
        return host.configuration();
    }

    @Override
    public CompletableFuture<Map<MacAddress, String>> neighbours() {
        return host.neighbours().thenApplyAsync(known -> known, fx);
    }

    @Override
    public CompletableFuture<Outcome> reload() {
        return host.reload().thenApplyAsync(outcome -> outcome, fx);
    }

    @Override
    public CompletableFuture<Report> examine(IntConsumer done) {
        return host.examine(number -> fx.execute(() -> done.accept(number))).thenApplyAsync(report -> report, fx);
    }

    @Override
    public Optional<Machine> machine() {
        return host.machine().map(machine -> machine.on(fx));
    }
}
