package org.hostp2pd.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hostp2pd.cli.client.ClientCommand;
import org.hostp2pd.cli.client.Typed;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads with picocli a command line that is not plain. Apart from [Arguments], since the JVM loads picocli's
/// exceptions with the class that catches them, and a plain start needs nothing of picocli.
final class ArgumentsParsed {
    private ArgumentsParsed() {}

    static Invocation of(String... arguments) {
        return parsed(options -> {
            ParseResult result = new CommandLine(options.all()).parseArgs(arguments);
            return result.hasSubcommand() ? command(result.subcommand()) : main(result);
        });
    }

    /// Only with the options that are needed, since nothing else takes as long in a command.
    static Invocation of(ClientCommand asked, List<String> rest) {
        return parsed(options ->
                command(new CommandLine(options.command(asked.word())).parseArgs(rest.toArray(String[]::new))));
    }

    private static Invocation parsed(Function<Options, Invocation> parse) {
        try {
            return parse.apply(new Options(_ -> ""));
        } catch (ParameterException e) {
            return new Invocation.Misuse(Objects.requireNonNullElse(e.getMessage(), "Not understood"));
        }
    }

    private static Invocation command(ParseResult result) {
        String name = result.commandSpec().name();
        String word = name.substring(name.lastIndexOf(' ') + 1);
        if (result.hasMatchedOption("--help")) {
            return new Invocation.Help(Optional.of(word));
        }
        Typed typed = new TypedParsed(result);
        return ClientCommand.of(word)
                .map(command -> Arguments.client(command, typed))
                .orElseGet(() -> Arguments.replay(typed));
    }

    private static Invocation main(ParseResult result) {
        if (result.hasMatchedOption("--help")) {
            return new Invocation.Help(Optional.empty());
        }
        return result.hasMatchedOption("--version")
                ? new Invocation.ShowVersion()
                : Arguments.main(new TypedParsed(result));
    }
}
