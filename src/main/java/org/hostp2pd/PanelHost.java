package org.hostp2pd;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.hostp2pd.cli.Front;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.service.Company;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.Lookers;
import org.hostp2pd.service.Wishes;
import org.hostp2pd.simulator.Scenario;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Machine;

/// The process around the panel.
final class PanelHost implements Host, Company {
    private final Optional<Front.Simulation> simulation;
    private final Launch launch;
    private final Optional<PretendedMachine> pretended;
    private final CompletableFuture<Engine> engine = new CompletableFuture<>();
    private final CompletableFuture<Lookers.Looker> looker = new CompletableFuture<>();

    PanelHost(Optional<Front.Simulation> simulation, Launch launch) {
        this.simulation = simulation;
        this.launch = launch;
        pretended = simulation.map(_ -> new PretendedMachine());
    }

    @Override
    public void look(Lookers.Looker given) {
        looker.complete(given);
    }

    /// From now on requests go to this engine.
    @Override
    public void begin(Engine begun) {
        engine.complete(begun);
    }

    void stop() {
        var _ = submit(new Request.Stop());
    }

    @Override
    public CompletableFuture<Outcome> submit(Request request) {
        return request instanceof Request.Observe(boolean wanted)
                ? looker.thenCompose(it -> it.look(wanted))
                : engine.thenCompose(it -> it.submit(request));
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

    /// A simulated radio has one.
    @Override
    public CompletableFuture<List<String>> devices() {
        return simulation.isPresent()
                ? CompletableFuture.completedFuture(List.of())
                : new Surroundings(launch).devices();
    }

    @Override
    public Optional<Path> configuration() {
        return switch (launch.source()) {
            case ConfigSource.File(Path path) -> Optional.of(path);
            case ConfigSource.StandardInput _, ConfigSource.Defaults _ -> Optional.empty();
        };
    }

    /// Those of a simulated radio have no address.
    @Override
    public CompletableFuture<Map<MacAddress, String>> neighbours() {
        return simulation.isPresent()
                ? CompletableFuture.completedFuture(Map.of())
                : new Surroundings(launch).neighbours();
    }

    @Override
    public CompletableFuture<Outcome> reload() {
        CompletableFuture<Configuration> read = new CompletableFuture<>();
        Thread.ofVirtual().name("reload").start(() -> read.complete(new Wishes(launch).read()));
        return read.thenCompose(configuration -> switch (configuration) {
            case Configuration.Accepted accepted -> submit(new Request.Reload(accepted.settings()));
            case Configuration.Refused _ -> CompletableFuture.completedFuture(new Outcome.Ended());
        });
    }

    /// With a simulated radio that of a computer that is simulated too.
    @Override
    public CompletableFuture<Report> examine(IntConsumer done) {
        if (pretended.isPresent()) {
            return CompletableFuture.completedFuture(pretended.get().examine());
        }
        return new Surroundings(launch).examine(Optional.empty(), done);
    }

    /// With a simulated radio a computer that is simulated too.
    @Override
    public Optional<Machine> machine() {
        return pretended.<Machine>map(it -> it).or(() -> Optional.of(new Surroundings(launch).machine()));
    }
}
