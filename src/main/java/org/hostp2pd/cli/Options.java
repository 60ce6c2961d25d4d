package org.hostp2pd.cli;

import java.util.function.UnaryOperator;
import org.hostp2pd.cli.client.ClientCommand;
import org.hostp2pd.cli.client.ClientOptions;
import org.hostp2pd.cli.doctor.DoctorOptions;
import org.hostp2pd.cli.setup.SetupOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The options there are. Built by hand, without annotations: reflection over them would cost a tenth of the start.
final class Options {
    static final String REPLAY = "replay";

    private final UnaryOperator<String> words;

    /// @param words gives the description of an option by its key
    Options(UnaryOperator<String> words) {
        this.words = words;
    }

    CommandSpec main() {
        CommandSpec spec = CommandSpec.create().name("hostp2pd");
        spec.usageMessage().description(words.apply("description")).footer(words.apply("footer"));
        return spec.addOption(flag("help", "-h", "--help"))
                .addOption(flag("version", "-V", "--version"))
                .addOption(flags("verbosity", "-v", "--verbosity"))
                .addOption(flag("debug", "--debug"))
                .addOption(flag("terminate", "-t", "--terminate"))
                .addOption(flag("reload", "-r", "--reload"))
                .addOption(value("config", "FILE", "-c", "--config"))
                .addOption(flag("daemon", "-d", "--daemon"))
                .addOption(value("batch", "FILE", "-b", "--batch"))
                .addOption(value("interface", "INTERFACE", "-i", "--interface"))
                .addOption(value("program", "PROGRAM", "-p", "--run_program", "--run-program"))
                .addOption(flag("prompt", "--prompt"))
                .addOption(flag("no-gui", "--no-gui"))
                .addOption(flag("show", "--show"))
                .addOption(optionalValue("simulate", "SCENARIO", "--simulate"))
                .addOption(flag("try", "--try"))
                .addSubcommand(DoctorOptions.WORD, new DoctorOptions(words).spec())
                .addSubcommand(SetupOptions.WORD, new SetupOptions(words).spec())
                .addSubcommand(REPLAY, replay());
    }

    /// With the commands that ask a running service.
    CommandSpec all() {
        return new ClientOptions(words).addTo(main());
    }

    /// One of the commands.
    CommandSpec command(String word) {
        return ClientCommand.of(word).map(new ClientOptions(words)::of).orElseGet(this::replay);
    }

    private CommandSpec replay() {
        CommandSpec spec = CommandSpec.create().name("hostp2pd " + REPLAY);
        spec.usageMessage().description(words.apply("replay"));
        return spec.addOption(flag("help", "-h", "--help"))
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(words.apply("replay.file"))
                        .build());
    }

    private OptionSpec flag(String key, String... names) {
        return option(key, names)
                .type(boolean.class)
                .usageHelp(key.equals("help"))
                .build();
    }

    /// May be given more than once: `-vv`.
    private OptionSpec flags(String key, String... names) {
        return option(key, names).type(boolean[].class).arity("0").build();
    }

    private OptionSpec value(String key, String label, String... names) {
        return option(key, names).type(String.class).paramLabel(label).build();
    }

    private OptionSpec optionalValue(String key, String label, String... names) {
        return option(key, names)
                .type(String.class)
                .arity("0..1")
                .fallbackValue("")
                .paramLabel(label)
                .build();
    }

    private OptionSpec.Builder option(String key, String... names) {
        return OptionSpec.builder(names).description(words.apply(key));
    }
}
