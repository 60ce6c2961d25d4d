package org.hostp2pd.cli;

import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The text of `--help`.
final class Usage {
    private static final int COLUMNS = 100;

    private Usage() {}

    static String text(boolean replay) {
        ResourceBundle words = ResourceBundle.getBundle("org.hostp2pd.cli.options");
        Options options = new Options(words::getString);
        return new CommandLine(replay ? options.replay() : options.main())
                .setUsageHelpWidth(COLUMNS)
                .getUsageMessage(Ansi.OFF);
    }
}
