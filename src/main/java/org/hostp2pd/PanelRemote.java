package org.hostp2pd;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.control.attached.Attachment;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Machine;

/// A service in another process, for the panel.
record PanelRemote(Attachment service, Surroundings surroundings) implements Host {
    @Override
    public CompletableFuture<Outcome> submit(Request request) {
        return service.submit(request);
    }

    @Override
    public Optional<Simulation> simulation() {
        return Optional.empty();
    }

    @Override
    public void play(String scenario) {
        // The phones around another process are real ones, or that process's own.
    }

    @Override
    public CompletableFuture<List<String>> devices() {
        return surroundings.devices();
    }

    @Override
    public Optional<Path> configuration() {
        return service.configuration();
    }

    @Override
    public CompletableFuture<Outcome> reload() {
        return service.reload();
    }

    @Override
    public CompletableFuture<Map<MacAddress, String>> neighbours() {
        return surroundings.neighbours();
    }

    /// The same machine, and the configuration of the service as far as this user may read it.
    @Override
    public CompletableFuture<Report> examine(IntConsumer done) {
        return surroundings.examine(configuration().map(ConfigSource.File::new), done);
    }

    @Override
    public Optional<Machine> machine() {
        return Optional.of(surroundings.machine());
    }
}
