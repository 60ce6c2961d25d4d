package org.hostp2pd.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.hostp2pd.words.Bundles;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/// The text of `--help`, in the language of the system.
public final class Usage {
    private static final int COLUMNS = 100;

    private Usage() {}

    /// @param command of which command; empty for the program itself
    static String text(Optional<String> command) {
        UnaryOperator<String> words = words(Locale.getDefault());
        Options options = new Options(words);
        return text(command.map(options::command).orElseGet(options::all), words);
    }

    /// The descriptions of commands and options, by key. @param locale the language; English where it is not there
    public static UnaryOperator<String> words(Locale locale) {
        ResourceBundle bundle = Bundles.in("org.hostp2pd.cli.options", locale);
        return bundle::getString;
    }

    /// Of a command that is described in those words.
    public static String text(CommandSpec command, UnaryOperator<String> words) {
        command.usageMessage()
                .synopsisHeading(words.apply("heading.usage") + " ")
                .commandListHeading(words.apply("heading.commands") + "%n");
        return new CommandLine(command).setUsageHelpWidth(COLUMNS).getUsageMessage(Ansi.OFF);
    }
}
