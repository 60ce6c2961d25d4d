package org.hostp2pd.cli.setup;

import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options of `hostp2pd setup`.
///
/// @param words gives the description of an option by its key
public record SetupOptions(UnaryOperator<String> words) {
    /// The word on the command line.
    public static final String WORD = "setup";

    /// The word for the helper that runs as root. Nobody types it, so no help names it.
    public static final String HELPER = "apply-plan";

    /// How it is called.
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("hostp2pd " + WORD);
        spec.usageMessage().description(words.apply(WORD));
        return spec.addOption(flag("help", "-h", "--help"))
                .addOption(OptionSpec.builder("--answers")
                        .description(words.apply("setup.answers"))
                        .type(String.class)
                        .paramLabel("FILE")
                        .build())
                .addOption(flag("setup.dry-run", "--dry-run"))
                .addOption(flag("setup.undo", "--undo"))
                .addOption(flag("setup.yes", "-y", "--yes"));
    }

    private OptionSpec flag(String key, String... names) {
        return OptionSpec.builder(names)
                .description(words.apply(key))
                .type(boolean.class)
                .usageHelp(key.equals("help"))
                .build();
    }

    static SetupCall read(ParseResult result) {
        return new SetupCall(
                Optional.ofNullable(result.<String>matchedOptionValue("--answers", null)),
                result.hasMatchedOption("--dry-run"),
                result.hasMatchedOption("--undo"),
                result.hasMatchedOption("--yes"));
    }
}
