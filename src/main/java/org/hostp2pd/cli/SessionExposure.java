package org.hostp2pd.cli;

import org.hostp2pd.cli.prompt.Exposed;

/// Makes what Java expressions at the prompt see of a session.
@FunctionalInterface
public interface SessionExposure {
    /// @param words what it says to a person
    Exposed with(Words words);
}
