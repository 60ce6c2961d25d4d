package org.hostp2pd.simulator;

import java.time.Duration;

/// A command that is answered badly, once.
///
/// @param command what the command begins with
/// @param how what becomes of the answer
public record Fault(String command, How how) {
    /// What becomes of the answer.
    public sealed interface How {
        /// It comes later. @param delay virtual time
        record Late(Duration delay) implements How {}

        /// It comes twice.
        record Twice() implements How {}

        /// It never comes, though the command is carried out.
        record Never() implements How {}

        /// Something else comes and the command is not carried out. @param reply one character for each octet
        record Instead(String reply) implements How {}
    }
}
