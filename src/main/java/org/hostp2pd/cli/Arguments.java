package org.hostp2pd.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.cli.Invocation.Manner;
import org.hostp2pd.cli.Invocation.Panel;
import org.hostp2pd.cli.Invocation.Radio;
import org.hostp2pd.cli.Invocation.Verbosity;
import org.hostp2pd.cli.client.ClientCommand;
import org.hostp2pd.cli.client.ClientOptions;
import org.hostp2pd.p2p.InterfaceName;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads a command line.
final class Arguments {
    /// Lets wpa_supplicant's interfaces be looked at, as the predecessor's users wrote it.
    private static final String AUTO = "auto";

    private Arguments() {}

    static Invocation read(String... arguments) {
        try {
            Options options = new Options(_ -> "");
            Optional<ClientCommand> asked = Stream.of(arguments).findFirst().flatMap(ClientCommand::of);
            if (asked.isPresent()) {
                // Only what is needed, since nothing else takes as long in a command.
                String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
                return command(new CommandLine(options.command(asked.get().word())).parseArgs(rest));
            }
            ParseResult result = new CommandLine(options.all()).parseArgs(arguments);
            return result.hasSubcommand() ? command(result.subcommand()) : main(result);
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
        return ClientCommand.of(word).map(command -> client(command, result)).orElseGet(() -> replay(result));
    }

    private static Invocation client(ClientCommand command, ParseResult result) {
        try {
            return new Invocation.Ask(ClientOptions.read(command, result));
        } catch (InvalidPathException e) {
            return new Invocation.Misuse("Not the name of a file: " + e.getInput());
        }
    }

    private static Invocation replay(ParseResult result) {
        String file = result.matchedPositionalValue(0, "");
        try {
            return new Invocation.Replay(Path.of(file));
        } catch (InvalidPathException _) {
            return new Invocation.Misuse("Not the name of a file: " + file);
        }
    }

    private static Invocation main(ParseResult result) {
        if (result.hasMatchedOption("--help")) {
            return new Invocation.Help(Optional.empty());
        }
        if (result.hasMatchedOption("--version")) {
            return new Invocation.ShowVersion();
        }
        Optional<String> iface = text(result, "--interface").filter(name -> !name.equals(AUTO));
        if (iface.isPresent() && !InterfaceName.valid(iface.get())) {
            return new Invocation.Misuse("Not the name of an interface: " + iface.get());
        }
        Optional<InterfaceName> named = iface.map(InterfaceName::new);
        if (result.hasMatchedOption("--terminate") || result.hasMatchedOption("--reload")) {
            return new Invocation.Signal(text(result, "--config"), named, result.hasMatchedOption("--terminate"));
        }
        return new Invocation.Serve(
                text(result, "--config"),
                named,
                text(result, "--run_program"),
                manner(result),
                panel(result),
                radio(result),
                verbosity(result));
    }

    private static Manner manner(ParseResult result) {
        boolean daemon = result.hasMatchedOption("--daemon");
        Optional<String> output = text(result, "--batch");
        if (output.isPresent()) {
            return new Manner.Batch(output.get(), !daemon);
        } else if (daemon) {
            return new Manner.Daemon();
        }
        return result.hasMatchedOption("--prompt") ? new Manner.Prompt() : new Manner.Usual();
    }

    /// Without a panel nothing fills the screen.
    private static Panel panel(ParseResult result) {
        if (result.hasMatchedOption("--no-gui")) {
            return Panel.NONE;
        }
        return result.hasMatchedOption("--show") ? Panel.FULL_SCREEN : Panel.WINDOW;
    }

    private static Radio radio(ParseResult result) {
        Optional<String> scenario = text(result, "--simulate");
        if (scenario.isPresent()) {
            return new Radio.Simulated(scenario.filter(name -> !name.isEmpty()));
        }
        return result.hasMatchedOption("--try") ? new Radio.Tried() : new Radio.Real();
    }

    private static Verbosity verbosity(ParseResult result) {
        int times = result.matchedOptionValue("--verbosity", new boolean[0]).length;
        if (times > 1 || result.hasMatchedOption("--debug")) {
            return Verbosity.DEBUG;
        }
        return times == 1 ? Verbosity.VERBOSE : Verbosity.AS_CONFIGURED;
    }

    private static Optional<String> text(ParseResult result, String option) {
        return Optional.ofNullable(result.<String>matchedOptionValue(option, null));
    }
}
