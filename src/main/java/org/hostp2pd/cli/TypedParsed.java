package org.hostp2pd.cli;

import java.util.Optional;
import org.hostp2pd.cli.client.Typed;
import picocli.CommandLine.ParseResult;

/// A command line that picocli has read.
record TypedParsed(ParseResult result) implements Typed {
    @Override
    public boolean has(String option) {
        return result.hasMatchedOption(option);
    }

    @Override
    public int times(String option) {
        return result.matchedOptionValue(option, new boolean[0]).length;
    }

    @Override
    public Optional<String> value(String option) {
        return Optional.ofNullable(result.<String>matchedOptionValue(option, null));
    }

    @Override
    public String beside() {
        return result.matchedPositionalValue(0, "");
    }
}
