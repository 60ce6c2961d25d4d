package org.hostp2pd.cli.setup;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hostp2pd.cli.Usage;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `hostp2pd setup`, from its command line to its exit code. Runs on the thread that calls it.
///
/// @param out  where what is done goes @param err where everything else goes
/// @param here whether somebody sits at a terminal
public record SetupCommand(PrintStream out, PrintStream err, boolean here) {
    /// @param arguments what follows the word `setup`
    public int run(String... arguments) {
        try {
            ParseResult result = new CommandLine(new SetupOptions(_ -> "").spec()).parseArgs(arguments);
            return result.hasMatchedOption("--help")
                    ? help()
                    : new SetupRun(saying(), System.getenv(), System.in, here).run(SetupOptions.read(result));
        } catch (ParameterException e) {
            err.println("hostp2pd: " + e.getMessage() + ". See hostp2pd setup --help.");
            return SetupRun.MISUSE;
        }
    }

    private Saying saying() {
        return new Saying(out, err, Locale.getDefault());
    }

    /// The helper, which runs as root and takes a request from its input, and nothing else.
    public int help(InputStream request, Map<String, String> environment) {
        return new Helper(out, err, environment).run(request);
    }

    private int help() {
        UnaryOperator<String> words = Usage.words(Locale.getDefault());
        out.print(Usage.text(new SetupOptions(words).spec(), words));
        return SetupRun.DONE;
    }
}
