package org.hostp2pd.cli.doctor;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hostp2pd.cli.Usage;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `hostp2pd doctor`, from its command line to its exit code. Runs on the thread that calls it.
///
/// @param out where what was found goes @param err where everything else goes
public record DoctorCommand(PrintStream out, PrintStream err) {
    private static final int DONE = 0;
    private static final int MISUSE = 2;

    /// @param arguments what follows the word `doctor`
    public int run(String... arguments) {
        try {
            ParseResult result = new CommandLine(new DoctorOptions(_ -> "").spec()).parseArgs(arguments);
            return result.hasMatchedOption("--help")
                    ? help()
                    : new DoctorRun(out, err, System.getenv(), System.in).run(DoctorOptions.read(result));
        } catch (ParameterException e) {
            err.println("hostp2pd: " + e.getMessage() + ". See hostp2pd doctor --help.");
            return MISUSE;
        }
    }

    private int help() {
        UnaryOperator<String> words = Usage.words(Locale.getDefault());
        out.print(Usage.text(new DoctorOptions(words).spec(), words));
        return DONE;
    }
}
