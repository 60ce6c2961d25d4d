package org.hostp2pd.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.p2p.Command;

/// Inputs of the engine in their order, and the state before the first of them: enough for [Stepper] to decide the same
/// again. May hold secrets; only what is written of it does not.
public record Recording(State checkpoint, List<Entry> entries) {
    public Recording {
        entries = List.copyOf(entries);
    }

    /// An input. @param asked the command that it answers, where it is a reply to one; empty in a recording that
    /// was read
    public record Entry(Instant at, Input input, Optional<Command> asked) {}
}
