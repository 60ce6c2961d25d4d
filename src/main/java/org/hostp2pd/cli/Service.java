package org.hostp2pd.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.cli.Invocation.Radio;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Journal;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LockFile;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.simulator.Scenario;
import org.hostp2pd.store.StateDirectory;
import org.hostp2pd.supplicant.RuntimePlace;
import org.tinylog.Logger;

/// Runs the service in the terminal.
final class Service {
    private static final int ROOT = 0;
    private static final int MISUSE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Texts texts = Texts.in(Locale.getDefault());
    private final RadioWords radios = new RadioWords(texts);

    /// @param environment the process's variables
    Service(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /// @return the exit code of the process
    int run(Invocation.Serve serve) {
        LoggingSetup logging = LoggingSetup.start(environment);
        try {
            Launch launch = launch(serve);
            return switch (serve.radio()) {
                case Radio.Real _ -> run(launch, logging);
                case Radio.Tried _ when Radios.here() -> real(launch, logging);
                case Radio.Tried _ -> simulated(launch, logging, Scenario.LIVING_ROOM, false);
                case Radio.Simulated(var word) -> asked(launch, logging, word);
            };
        } catch (IOException e) {
            Logger.error(e, "cannot start");
            return HeadlessRun.FAILED;
        }
    }

    private int run(Launch launch, LoggingSetup logging) {
        boolean journal = Journal.takes(Journal.OUTPUT, environment);
        Optional<PrintStream> pins = journal ? Optional.empty() : Optional.of(out);
        return new HeadlessRun(launch, logging, new TerminalVoice(new Words(texts), pins)).run();
    }

    private int real(Launch launch, LoggingSetup logging) {
        out.println(radios.real());
        return run(launch, logging);
    }

    private int asked(Launch launch, LoggingSetup logging, Optional<String> word) {
        Optional<Scenario> scenario = word.map(Scenario::of).orElse(Optional.of(Scenario.LIVING_ROOM));
        if (scenario.isEmpty()) {
            err.println("hostp2pd: " + radios.unknown(word.orElse("")));
            return MISUSE;
        }
        return simulated(launch, logging, scenario.get(), true);
    }

    private int simulated(Launch launch, LoggingSetup logging, Scenario scenario, boolean asked) {
        try (SimulatedRadio radio = SimulatedRadio.start(scenario)) {
            out.println(radios.simulated(scenario, asked));
            return run(radio.on(launch), logging);
        } catch (IOException _) {
            err.println("hostp2pd: " + radios.failed(Path.of(System.getProperty("java.io.tmpdir", "/tmp"))));
            return HeadlessRun.FAILED;
        }
    }

    private Launch launch(Invocation.Serve serve) throws IOException {
        boolean root = Integer.valueOf(ROOT).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        return new Launch(
                ConfigSource.chosen(Optional.ofNullable(environment.get("HOSTP2PD_CFG")), serve.config(), System.in),
                serve.iface(),
                serve.program(),
                console(serve.verbosity()),
                Launch.USUAL_PLACES,
                false,
                StateDirectory.of(environment, root, Path.of(System.getProperty("user.home", "/"))),
                RuntimePlace.of(environment),
                LockFile.directory(root),
                environment);
    }

    private static Optional<LogSettings.Level> console(Invocation.Verbosity verbosity) {
        return switch (verbosity) {
            case AS_CONFIGURED -> Optional.empty();
            case VERBOSE -> Optional.of(LogSettings.Level.INFO);
            case DEBUG -> Optional.of(LogSettings.Level.DEBUG);
        };
    }
}
