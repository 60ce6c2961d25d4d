package org.hostp2pd.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Journal;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.LockFile;
import org.hostp2pd.service.LoggingSetup;
import org.hostp2pd.store.StateDirectory;
import org.hostp2pd.supplicant.RuntimePlace;
import org.tinylog.Logger;

/// Runs the service in the terminal.
final class Service {
    private static final int ROOT = 0;

    private final PrintStream out;
    private final Map<String, String> environment;

    Service(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /// @return the exit code of the process
    int run(Invocation.Serve serve) {
        LoggingSetup logging = LoggingSetup.start(environment);
        try {
            boolean journal = Journal.takes(Journal.OUTPUT, environment);
            TerminalVoice voice =
                    new TerminalVoice(Words.in(Locale.getDefault()), journal ? Optional.empty() : Optional.of(out));
            return new HeadlessRun(launch(serve), logging, voice).run();
        } catch (IOException e) {
            Logger.error(e, "cannot start");
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
