package org.hostp2pd.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.cli.Invocation.Manner;
import org.hostp2pd.cli.Invocation.Panel;
import org.hostp2pd.cli.Invocation.Radio;
import org.hostp2pd.cli.Invocation.Verbosity;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LockFile;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.service.Voice;
import org.hostp2pd.simulator.Scenario;
import org.hostp2pd.store.StateDirectory;
import org.hostp2pd.supplicant.RuntimePlace;
import org.tinylog.Logger;

/// Runs the service, in a window or in the terminal.
final class Service {
    private static final int ROOT = 0;
    private static final int MISUSE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Front front;
    private final Texts texts = Texts.in(Locale.getDefault());
    private final RadioWords radios = new RadioWords(texts);
    private final InTerminal terminal;

    /// @param environment the process's variables
    /// @param front       the window, where one is wanted
    /// @param exposure    what Java expressions see of a session
    Service(PrintStream out, PrintStream err, Map<String, String> environment, Front front, SessionExposure exposure) {
        terminal = new InTerminal(out, err, environment, texts, exposure);
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.front = front;
    }

    /// @return the exit code of the process
    int run(Invocation.Serve serve) {
        Panel panel = panel(serve);
        if (panel != Panel.NONE) {
            front.prepare();
        }
        LoggingSetup logging = LoggingSetup.start(environment);
        try {
            Launch launch = launch(serve);
            Show show = new Show(launch.state().resolve("panel.properties"), logging, panel, manner(serve));
            return switch (serve.radio()) {
                case Radio.Real _ -> run(launch, show, Optional.empty());
                case Radio.Tried _ when Radios.here() -> real(launch, show);
                case Radio.Tried _ -> simulated(launch, show, Scenario.LIVING_ROOM, false);
                case Radio.Simulated(var word) -> asked(launch, show, word);
            };
        } catch (IOException e) {
            Logger.error(e, "cannot start");
            Report.failed(e);
            return HeadlessRun.FAILED;
        }
    }

    /// @return the exit code of the process
    int tell(Invocation.Signal signal) {
        try {
            Texts own = Texts.of(CommandLineRun.INSTANCES, texts.locale());
            return new OtherInstance(out, err, new Words(texts), own).tell(launch(signal), signal.end());
        } catch (IOException e) {
            Logger.error(e, "cannot tell");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return HeadlessRun.FAILED;
    }

    private Launch launch(Invocation.Signal signal) throws IOException {
        return launch(new Invocation.Serve(
                signal.config(),
                signal.iface(),
                Optional.empty(),
                new Manner.Usual(),
                Panel.NONE,
                new Radio.Real(),
                Verbosity.AS_CONFIGURED));
    }

    /// How the service is shown. @param preferences what a window remembers
    private record Show(Path preferences, LoggingSetup logging, Panel panel, Manner manner) {
        boolean window() {
            return panel != Panel.NONE;
        }
    }

    private Panel panel(Invocation.Serve serve) {
        boolean usual = serve.manner() instanceof Manner.Usual;
        return usual && front.possible() ? serve.panel() : Panel.NONE;
    }

    private Manner manner(Invocation.Serve serve) {
        boolean wanted = serve.manner() instanceof Manner.Usual && serve.panel() != Panel.NONE;
        if (!wanted || front.possible()) {
            return serve.manner();
        } else if (Terminals.here()) {
            return new Manner.Prompt();
        }
        out.println(radios.noDisplay());
        return serve.manner();
    }

    private int run(Launch launch, Show show, Optional<Front.Simulation> simulation) throws IOException {
        if (show.window()) {
            Voice voice = new TerminalVoice(new Words(texts), Optional.empty());
            OptionalInt code = front.run(new Front.Stage(
                    launch, show.logging(), voice, show.preferences(), simulation, show.panel() == Panel.FULL_SCREEN));
            if (code.isPresent()) {
                return code.getAsInt();
            }
            out.println(radios.noWindow());
        }
        boolean typed = show.window() && Terminals.here();
        return terminal.run(launch, show.logging(), typed ? new Manner.Prompt() : show.manner());
    }

    private int real(Launch launch, Show show) throws IOException {
        out.println(radios.real());
        return run(launch, show, Optional.empty());
    }

    private int asked(Launch launch, Show show, Optional<String> word) {
        Optional<Scenario> scenario = word.map(Scenario::of).orElse(Optional.of(Scenario.LIVING_ROOM));
        if (scenario.isEmpty()) {
            err.println("hostp2pd: " + radios.unknown(word.orElse("")));
            return MISUSE;
        }
        return simulated(launch, show, scenario.get(), true);
    }

    private int simulated(Launch launch, Show show, Scenario scenario, boolean asked) {
        try (SimulatedRadio radio = SimulatedRadio.start(scenario)) {
            out.println(radios.simulated(scenario, asked));
            return run(radio.on(launch), show, Optional.of(new Front.Simulation(scenario, radio::play)));
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
                locks(root),
                environment);
    }

    /// Beside the control socket, in the directory that systemd made for the service: there is no other that its
    /// own user may write and others may look into.
    private Path locks(boolean root) {
        String own = environment.getOrDefault("RUNTIME_DIRECTORY", "");
        return own.isEmpty() || root ? LockFile.directory(root) : Path.of(own.split(":", 2)[0]);
    }

    private static Optional<LogSettings.Level> console(Invocation.Verbosity verbosity) {
        return switch (verbosity) {
            case AS_CONFIGURED -> Optional.empty();
            case VERBOSE -> Optional.of(LogSettings.Level.INFO);
            case DEBUG -> Optional.of(LogSettings.Level.DEBUG);
        };
    }
}
