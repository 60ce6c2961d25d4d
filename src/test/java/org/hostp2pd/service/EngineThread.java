package org.hostp2pd.service;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Edges;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.HookEvent;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Order;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.supplicant.SocketWire;

/// An engine at work, on a thread of its own, on the control sockets in a folder. It keeps nothing and calls nobody.
public final class EngineThread implements AutoCloseable {
    private final Engine engine;
    private final Thread thread;

    private EngineThread(Engine engine, Thread thread) {
        this.engine = engine;
        this.thread = thread;
    }

    /// @param own     the folder for its own sockets
    /// @param control where it looks, and nowhere else
    /// @param states  is given what is published, on the engine thread
    /// @param notices is given what is told, there too
    public static EngineThread start(
            Path own,
            Path control,
            Settings settings,
            DeviceRules rules,
            Consumer<State> states,
            Consumer<Notice> notices)
            throws IOException {
        Watching edges = new Watching(states, notices);
        Engine engine = new Engine(settings, List.of(), rules, edges, InstantSource.system(), new SecureRandom());
        PlacesWire wire =
                new PlacesWire(new SocketWire(own, engine::accept, Duration.ofSeconds(10)), List.of(control), true);
        Thread thread = Thread.ofPlatform().daemon().name("engine").start(() -> engine.run(wire));
        return new EngineThread(engine, thread);
    }

    private record Watching(Consumer<State> states, Consumer<Notice> notices) implements Edges {
        @Override
        public void hook(HookEvent event) {}

        @Override
        public void remember(KnownGroup group) {}

        @Override
        public void keep(DeviceRules rules) {}

        @Override
        public void askPin(MacAddress device) {}

        @Override
        public void tell(Notice notice) {
            notices.accept(notice);
        }

        @Override
        public void published(State state) {
            states.accept(state);
        }

        @Override
        public void recorded(Instant at, State before, Input input) {}

        @Override
        public void ended(Order.Reason reason) {}
    }

    public CompletableFuture<Outcome> submit(Request request) {
        return engine.submit(request);
    }

    /// When this returns, the thread of the engine has ended.
    @Override
    public void close() {
        submit(new Request.Stop()).join();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
