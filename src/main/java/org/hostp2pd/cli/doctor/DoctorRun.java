package org.hostp2pd.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.SettingsReader;
import org.hostp2pd.doctor.Doctor;
import org.hostp2pd.doctor.FindingWords;
import org.hostp2pd.doctor.Machine;
import org.hostp2pd.doctor.RealPrograms;
import org.hostp2pd.doctor.RealTalk;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.supplicant.Probe;
import org.hostp2pd.supplicant.RuntimePlace;

/// Looks at this machine and prints what was found. Runs on the thread that calls it, for some seconds.
public final class DoctorRun {
    private static final int FAILED = 2;
    private static final Duration PROGRAM = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final InputStream in;

    /// @param environment the process's variables @param in where a configuration may come from
    public DoctorRun(PrintStream out, PrintStream err, Map<String, String> environment, InputStream in) {
        this.out = out;
        this.err = err;
        this.environment = Map.copyOf(environment);
        this.in = in;
    }

    /// @return the exit code: 0 nothing to do, 1 something to mend, 3 something broken, 2 it could not look
    public int run(DoctorCall call) {
        FindingWords words = new FindingWords(Locale.getDefault());
        try (Probe probe = Probe.open(RuntimePlace.of(environment), ANSWER)) {
            Optional<String> named = Optional.ofNullable(environment.get("HOSTP2PD_CFG"));
            Configuration settings = new SettingsReader().read(ConfigSource.chosen(named, call.config(), in));
            Machine machine = new Machine(Path.of("/"), new RealPrograms(PROGRAM), new RealTalk(probe), Instant.now());
            Report report = Doctor.examine(machine, settings, _ -> {});
            out.print(call.json() ? FindingsJson.of(report, words) : FindingsText.of(report, words));
            out.flush();
            return report.worst().exitCode();
        } catch (IOException failed) {
            err.println(words.text("failed", failed.getClass().getSimpleName(), String.valueOf(failed.getMessage())));
            return FAILED;
        }
    }
}
