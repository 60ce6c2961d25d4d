package org.hostp2pd.cli;

import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The text of `--help`.
final class Usage {
    private static final int COLUMNS = 100;

    private Usage() {}

    /// @param command of which command; empty for the program itself
    static String text(Optional<String> command) {
        ResourceBundle words = ResourceBundle.getBundle("org.hostp2pd.cli.options");
        Options options = new Options(words::getString);
        return new CommandLine(command.map(options::command).orElseGet(options::all))
                .setUsageHelpWidth(COLUMNS)
                .getUsageMessage(Ansi.OFF);
    }
}
