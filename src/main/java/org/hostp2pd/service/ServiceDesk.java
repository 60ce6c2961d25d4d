package org.hostp2pd.service;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.control.server.Desk;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;

/// What clients of the control socket steer.
///
/// @param looker  stands for all of them
/// @param reading reads the configuration and uses it; blocks on the disk, and gives the sentence of a refusal
record ServiceDesk(Engine engine, Lookers.Looker looker, ConfigSource source, Supplier<Optional<String>> reading)
        implements Desk {
    @Override
    public State state() {
        return engine.state();
    }

    @Override
    public CompletableFuture<Outcome> submit(Request request) {
        return request instanceof Request.Observe(boolean wanted) ? looker.look(wanted) : engine.submit(request);
    }

    @Override
    public CompletableFuture<Optional<String>> reload() {
        CompletableFuture<Optional<String>> refusal = new CompletableFuture<>();
        Thread.ofVirtual().name("reload").start(() -> refusal.complete(reading.get()));
        return refusal;
    }

    @Override
    public Optional<Path> configuration() {
        return switch (source) {
            case ConfigSource.File(Path path) -> Optional.of(path.toAbsolutePath());
            case ConfigSource.StandardInput _, ConfigSource.Defaults _ -> Optional.empty();
        };
    }
}
