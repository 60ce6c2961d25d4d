package org.hostp2pd.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.SettingsReader;
import org.hostp2pd.doctor.FindingWords;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.ReportText;
import org.hostp2pd.doctor.ThisMachine;

/// Looks at this machine and prints what was found. Runs on the thread that calls it, for some seconds.
public final class DoctorRun {
    private static final int FAILED = 2;

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
        try {
            Optional<String> named = Optional.ofNullable(environment.get("HOSTP2PD_CFG"));
            Configuration settings = new SettingsReader().read(ConfigSource.chosen(named, call.config(), in));
            Report report = ThisMachine.examine(environment, settings, _ -> {});
            out.print(call.json() ? FindingsJson.of(report, words) : ReportText.of(report, words));
            out.flush();
            return report.worst().exitCode();
        } catch (IOException failed) {
            err.println(words.text("failed", failed.getClass().getSimpleName(), String.valueOf(failed.getMessage())));
            return FAILED;
        }
    }
}
