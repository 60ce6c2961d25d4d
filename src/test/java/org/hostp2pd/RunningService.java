package org.hostp2pd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.Request;
import org.hostp2pd.service.Company;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.service.Lookers;
import org.hostp2pd.service.Voice;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;

/// A whole service on a simulated radio, in this process.
record RunningService(
        Launch launch,
        Path configuration,
        SimulatedSupplicant radio,
        Engine engine,
        Lookers.Looker looker,
        CompletableFuture<Integer> exit)
        implements AutoCloseable {
    /// What goes along with it.
    private record Around(CompletableFuture<Engine> engine, CompletableFuture<Lookers.Looker> looker)
            implements Company {
        @Override
        public void look(Lookers.Looker given) {
            looker.complete(given);
        }

        @Override
        public void begin(Engine begun) {
            engine.complete(begun);
        }
    }

    /// @param folder for everything @param speed of the radio's clock
    static RunningService start(Path folder, double speed, String configuration, Voice voice) throws IOException {
        Path file = Files.writeString(folder.resolve("hostp2pd.yaml"), configuration);
        Path sockets = Files.createDirectory(folder.resolve("sockets"));
        SimulatedSupplicant radio =
                SimulatedSupplicant.start(sockets, Options.usual().atSpeed(speed));
        Launch launch = new Launch(
                new ConfigSource.File(file),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LogSettings.Level.ERROR),
                List.of(sockets),
                true,
                folder.resolve("state"),
                folder.resolve("runtime"),
                folder,
                Map.of());
        return start(launch, file, radio, voice);
    }

    private static RunningService start(Launch launch, Path file, SimulatedSupplicant radio, Voice voice) {
        Around around = new Around(new CompletableFuture<>(), new CompletableFuture<>());
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        HeadlessRun run = new HeadlessRun(launch, LoggingSetup.start(Map.of()), voice, around);
        Thread.ofPlatform().name("service").start(() -> exit.complete(run.run()));
        return new RunningService(
                launch, file, radio, around.engine().join(), around.looker().join(), exit);
    }

    /// The same service once more, on the radio as it is. The one before has ended.
    RunningService again(Voice voice) {
        return start(launch, configuration, radio, voice);
    }

    /// Ends the service; the radio goes on.
    void stop() {
        engine.submit(new Request.Stop()).join();
        exit.join();
    }

    @Override
    public void close() {
        stop();
        radio.close();
    }
}
