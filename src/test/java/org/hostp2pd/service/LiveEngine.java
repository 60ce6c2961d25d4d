package org.hostp2pd.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;

/// An engine at work on the sockets of a simulated wpa_supplicant, configured by a file. Everybody is asked about.
public final class LiveEngine implements AutoCloseable {
    private static final DeviceRules ASK = DeviceRules.NONE.otherwise(Optional.of(Rule.ASK));

    private final Wishes wishes;
    private final SimulatedSupplicant radio;
    private final EngineThread engine;

    private LiveEngine(Wishes wishes, SimulatedSupplicant radio, EngineThread engine) {
        this.wishes = wishes;
        this.radio = radio;
        this.engine = engine;
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
        return new LiveEngine(
                wishes,
                radio,
                EngineThread.start(folder.resolve("run"), control, settings(wishes), ASK, states, notices));
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
        engine.close();
        radio.close();
    }
}
