package org.hostp2pd;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.control.attached.AttachedService;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.ui.common.Host;

/// A service in another process, for the panel.
record PanelRemote(AttachedService service) implements Host {
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
    public Optional<Path> configuration() {
        return service.configuration();
    }

    @Override
    public CompletableFuture<Outcome> reload() {
        return service.reload();
    }
}
