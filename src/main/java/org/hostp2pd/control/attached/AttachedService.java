package org.hostp2pd.control.attached;

import java.io.IOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.hostp2pd.control.Difference;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.client.Connection;
import org.hostp2pd.control.shape.Mismatch;
import org.hostp2pd.control.shape.PublishedState;
import org.hostp2pd.control.shape.ShapeReader;
import org.hostp2pd.control.shape.ShapeWriter;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;

/// A service that runs in another process, for as long as that runs. [#run] is for one thread; everything else is for
/// any and returns at once.
///
/// Owns the thread `attached`, which sends, so that nobody waits for a service that does not read.
final class AttachedService implements AutoCloseable {
    private static final Duration GREETED = Duration.ofSeconds(5);
    private static final Duration FOR_EVER = Duration.ofDays(1000);

    private final Path socket;
    private final Connection connection;
    private final Json greeting;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("attached").daemon().factory());
    private final Map<Long, CompletableFuture<Outcome>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private volatile boolean ended;
    private volatile boolean foreign;

    private AttachedService(Path socket, Connection connection, Json greeting) {
        this.socket = socket;
        this.connection = connection;
        this.greeting = greeting;
    }

    /// The first service of these that answers, and is for that interface.
    ///
    /// @param sockets where one may listen @param iface empty for any
    static Optional<AttachedService> find(List<Path> sockets, Optional<String> iface) {
        return sockets.stream()
                .map(socket -> at(socket, iface))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<AttachedService> at(Path socket, Optional<String> iface) {
        try {
            Connection connection = Connection.to(socket);
            Json greeting = connection.next(GREETED).orElse(Json.Members.NONE);
            boolean ours = greeting.number("protocol")
                            .filter(it -> it == Protocol.VERSION)
                            .isPresent()
                    && (iface.isEmpty()
                            || greeting.text("interface").equals(iface)
                            || Protocol.instance(socket).equals(iface));
            if (ours) {
                return Optional.of(new AttachedService(socket, connection, greeting));
            }
            connection.close();
            return Optional.empty();
        } catch (IOException _) {
            // Nobody listens there, or not to us.
            return Optional.empty();
        }
    }

    /// Where it listens.
    Path socket() {
        return socket;
    }

    /// The number of its process.
    Optional<Long> process() {
        return greeting.number("process");
    }

    /// Whether it told of something that is not known here: it is of another version, and cannot be shown.
    boolean foreign() {
        return foreign;
    }

    /// Where its configuration is; empty where it is in no file.
    Optional<Path> configuration() {
        return greeting.text("configuration").map(Path::of);
    }

    /// The same as of an engine; completes with [Outcome.Ended] when the service is gone, or does not know the
    /// request.
    CompletableFuture<Outcome> submit(Request request) {
        return ask(Json.Members.of("ask", new Json.Text("request"))
                .with("request", ShapeWriter.of(Request.class, request)));
    }

    /// Has it read its configuration again. Completes with [Outcome.Ended] when it is refused; the service says
    /// why.
    CompletableFuture<Outcome> reload() {
        return ask(Json.Members.of("ask", new Json.Text("reload")));
    }

    private CompletableFuture<Outcome> ask(Json.Members message) {
        long number = last.incrementAndGet();
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        waiting.put(number, outcome);
        send(message.with("id", number));
        if (ended) {
            gone();
        }
        return outcome;
    }

    private void send(Json message) {
        try {
            sender.execute(() -> {
                try {
                    connection.send(message);
                } catch (IOException _) {
                    close();
                }
            });
        } catch (RejectedExecutionException _) {
            gone();
        }
    }

    /// Tells everything until the service ends, or [#close].
    void run(Onlooker onlooker) {
        send(Json.Members.of("ask", new Json.Text("follow")));
        try {
            Json known = Json.Members.NONE;
            for (Optional<Json> line = next(); line.isPresent(); line = next()) {
                known = take(line.get(), known, onlooker);
            }
        } catch (IOException | ClosedSelectorException _) {
            // The end of it, whoever ended it.
            return;
        } finally {
            close();
        }
    }

    /// Empty when the service says goodbye.
    private Optional<Json> next() throws IOException {
        return connection.next(FOR_EVER).filter(line -> line.at("end").isEmpty());
    }

    /// @return what is known of the state now
    private Json take(Json line, Json known, Onlooker onlooker) throws IOException {
        line.at("notice").ifPresent(notice -> hear(notice, onlooker));
        line.number("id").ifPresent(number -> answer(number, line));
        Optional<Json> state =
                line.at("state").or(() -> line.at("difference").map(it -> Difference.applied(known, it)));
        if (state.isPresent()) {
            try {
                onlooker.see(ShapeReader.read(PublishedState.class, state.get()).state());
            } catch (Mismatch e) {
                foreign = true;
                throw new IOException("the service tells of something that is not known here", e);
            }
        }
        return state.orElse(known);
    }

    private static void hear(Json notice, Onlooker onlooker) {
        try {
            Instant at = Instant.parse(notice.text("at").orElse(""));
            onlooker.hear(
                    at,
                    notice.at("about").flatMap(AttachedService::fact),
                    notice.text("sentence").orElse(""));
        } catch (DateTimeException _) {
            // Said by something that is no service of ours.
            return;
        }
    }

    private static Optional<Notice> fact(Json about) {
        try {
            return Optional.of(ShapeReader.read(Notice.class, about));
        } catch (Mismatch _) {
            // About the service around the engine, or of a later version: the sentence is enough.
            return Optional.empty();
        }
    }

    private void answer(long number, Json line) {
        CompletableFuture<Outcome> asked = waiting.remove(number);
        if (asked != null) {
            asked.complete(outcome(line.at("outcome").orElse(Json.Members.NONE)));
        }
    }

    private static Outcome outcome(Json json) {
        try {
            return ShapeReader.read(Outcome.class, json);
        } catch (Mismatch _) {
            return new Outcome.Ended();
        }
    }

    private void gone() {
        ended = true;
        waiting.keySet().forEach(number -> answer(number, Json.Members.NONE));
    }

    /// Lets go of the service, which goes on.
    @Override
    public void close() {
        sender.shutdown();
        gone();
        try {
            connection.close();
        } catch (IOException _) {
            // Then it is closed.
            return;
        }
    }
}
