package org.hostp2pd.cli.client;

import java.util.Optional;

/// What was typed on a command line, however it was read. Options are asked for by their longest name.
public interface Typed {
    /// Whether this option is there.
    boolean has(String option);

    /// How often it is there.
    int times(String option);

    /// The argument of this option, empty where the option is not there.
    Optional<String> value(String option);

    /// What is there beside the options, empty where nothing is.
    String beside();
}
