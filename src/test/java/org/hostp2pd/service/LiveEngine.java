package org.hostp2pd.service;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
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
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.store.Rule;
import org.hostp2pd.supplicant.SocketWire;

/// An engine at work on the sockets of a simulated wpa_supplicant, configured by a file. Everybody is asked about.
public final class LiveEngine implements AutoCloseable {
    private static final DeviceRules ASK = DeviceRules.NONE.otherwise(Optional.of(Rule.ASK));

    private final Wishes wishes;
    private final SimulatedSupplicant radio;
    private final Engine engine;
    private final Thread thread;

    private LiveEngine(Wishes wishes, SimulatedSupplicant radio, Engine engine, Thread thread) {
        this.wishes = wishes;
        this.radio = radio;
        this.engine = engine;
        this.thread = thread;
    }

    /// @param folder for its files
    /// @param speed  how much faster than the world the phones are
    public static LiveEngine start(
            Path folder, Path configuration, double speed, Consumer<State> states, Consumer<Notice> notices)
            throws IOException {
        Path control = folder.resolve("ctrl");
        SimulatedSupplicant radio =
                SimulatedSupplicant.start(control, Options.usual().atSpeed(speed));
        Wishes wishes = new Wishes(launch(folder, configuration, control));
        Watching edges = new Watching(states, notices);
        Engine engine = new Engine(settings(wishes), List.of(), ASK, edges, InstantSource.system(), new SecureRandom());
        SocketWire sockets = new SocketWire(folder.resolve("run"), engine::accept, Duration.ofSeconds(10));
        Thread thread = Thread.ofPlatform()
                .name("engine")
                .start(() -> engine.run(new PlacesWire(sockets, List.of(control), true)));
        return new LiveEngine(wishes, radio, engine, thread);
    }

    private static Launch launch(Path folder, Path configuration, Path control) {
        return new Launch(
                new ConfigSource.File(configuration),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(control),
                true,
                folder,
                folder,
                folder,
                Map.of());
    }

    private static Settings settings(Wishes wishes) {
        return switch (wishes.read()) {
            case Configuration.Accepted accepted -> accepted.settings();
            case Configuration.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
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

    public SimulatedSupplicant radio() {
        return radio;
    }

    public CompletableFuture<Outcome> submit(Request request) {
        return engine.submit(request);
    }

    /// Reads the file anew and uses it.
    public CompletableFuture<Outcome> reload() {
        return engine.submit(new Request.Reload(settings(wishes)));
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
        radio.close();
    }
}
