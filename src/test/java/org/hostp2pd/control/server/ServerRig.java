package org.hostp2pd.control.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A server with an engine that only remembers what it is asked.
@Timeout(60)
abstract class ServerRig {
    static final Limits STRICT =
            new Limits(8, 6, 40, 4, 600 * 1024, Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofMillis(5));

    @TempDir
    Path folder;

    final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    final Bulletin bulletin = new Bulletin(InstantSource.system());
    CompletableFuture<Outcome> outcome = CompletableFuture.completedFuture(new Outcome.Done());
    volatile State state = SampleState.of(2, 8);
    private Optional<ControlServer> server = Optional.empty();

    private final class Engine implements Desk {
        @Override
        public State state() {
            return state;
        }

        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            requests.add(request);
            return outcome;
        }

        @Override
        public CompletableFuture<Optional<String>> reload() {
            return CompletableFuture.completedFuture(Optional.of("line 7 is wrong"));
        }

        @Override
        public Optional<Path> configuration() {
            return Optional.of(Path.of("/etc/hostp2pd.yaml"));
        }
    }

    Path open(Limits limits) throws IOException {
        Path socket = Protocol.socket(folder, "auto");
        server = Optional.of(ControlServer.open(socket, new Engine(), bulletin, limits));
        return socket;
    }

    void use(Optional<String> group) throws IOException {
        server.orElseThrow().use(group);
    }

    @AfterEach
    void close() {
        server.ifPresent(ControlServer::close);
    }

    void becomes(State next) {
        state = next;
        bulletin.see(next);
    }
}
