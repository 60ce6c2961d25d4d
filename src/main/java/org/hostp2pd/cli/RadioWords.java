package org.hostp2pd.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.simulator.Scenario;

/// Which radio is used, in a sentence.
final class RadioWords {
    private final Texts texts;

    RadioWords(Texts texts) {
        this.texts = texts;
    }

    /// @param asked whether it was asked for, else there is no other
    String simulated(Scenario scenario, boolean asked) {
        return texts.of(asked ? "radio.simulated" : "radio.none", scenario.word());
    }

    String real() {
        return texts.of("radio.real");
    }

    String unknown(String scenario) {
        String all = Arrays.stream(Scenario.values()).map(Scenario::word).collect(Collectors.joining(", "));
        return texts.of("radio.scenario", ShownText.of(scenario), all);
    }

    String failed(Path directory) {
        return texts.of("radio.failed", ShownText.of(directory.toString()));
    }

    /// Why there is no window where one was wanted.
    String noDisplay() {
        return texts.of("radio.noDisplay");
    }

    /// The same, where there is a display.
    String noWindow() {
        return texts.of("radio.noWindow");
    }
}
