package org.hostp2pd.cli.doctor;

import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options of `hostp2pd doctor`.
///
/// @param words gives the description of an option by its key
public record DoctorOptions(UnaryOperator<String> words) {
    /// The word on the command line.
    public static final String WORD = "doctor";

    /// How it is called.
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("hostp2pd " + WORD);
        spec.usageMessage().description(words.apply(WORD));
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .description(words.apply("help"))
                        .type(boolean.class)
                        .usageHelp(true)
                        .build())
                .addOption(OptionSpec.builder("--json")
                        .description(words.apply("doctor.json"))
                        .type(boolean.class)
                        .build())
                .addOption(OptionSpec.builder("-c", "--config")
                        .description(words.apply("config"))
                        .type(String.class)
                        .paramLabel("FILE")
                        .build());
    }

    static DoctorCall read(ParseResult result) {
        return new DoctorCall(
                Optional.ofNullable(result.<String>matchedOptionValue("--config", null)),
                result.hasMatchedOption("--json"));
    }
}
