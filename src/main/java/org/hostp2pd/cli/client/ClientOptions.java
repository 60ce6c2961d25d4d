package org.hostp2pd.cli.client;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The options of the commands that ask a running service.
public final class ClientOptions {
    private final UnaryOperator<String> words;

    /// @param words gives a description by its key
    public ClientOptions(UnaryOperator<String> words) {
        this.words = words;
    }

    /// Adds all the commands.
    public CommandSpec addTo(CommandSpec main) {
        for (ClientCommand command : ClientCommand.values()) {
            main.addSubcommand(command.word(), of(command));
        }
        return main;
    }

    /// One of the commands.
    public CommandSpec of(ClientCommand command) {
        CommandSpec spec = CommandSpec.create().name("hostp2pd " + command.word());
        spec.usageMessage().description(words.apply("client." + command.word()));
        spec.addOption(flag("help", "-h", "--help").usageHelp(true).build())
                .addOption(flag("client.json", "--json").build())
                .addOption(value("client.interface", "INTERFACE", "-i", "--interface"))
                .addOption(value("client.socket", "FILE", "--socket"));
        if (command.lasting()) {
            spec.addOption(flag("client.always", "--always").build());
        }
        if (command == ClientCommand.PIN) {
            spec.addOption(flag("client.renew", "--renew").build());
        }
        return command.aboutDevice() ? spec.addPositional(device()) : spec;
    }

    private PositionalParamSpec device() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("DEVICE")
                .type(String.class)
                .description(words.apply("client.device"))
                .build();
    }

    private OptionSpec.Builder flag(String key, String... names) {
        return OptionSpec.builder(names).type(boolean.class).description(words.apply(key));
    }

    private OptionSpec value(String key, String label, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(words.apply(key))
                .build();
    }

    /// What was typed.
    ///
    /// @throws InvalidPathException when the socket is no name of a file
    public static ClientCall read(ClientCommand command, Typed typed) {
        return new ClientCall(
                command,
                command.aboutDevice() ? Optional.of(typed.beside()) : Optional.empty(),
                typed.has("--always"),
                typed.has("--renew"),
                typed.has("--json"),
                typed.value("--interface"),
                typed.value("--socket").map(Path::of));
    }
}
