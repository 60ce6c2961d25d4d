package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.p2p.WpsPin;

/// What an entry means for the person.
final class Entries {
    private Entries() {}

    static boolean isButton(Step.Entry entry) {
        return entry instanceof Step.Entry.Button;
    }

    static Duration typing(Step.Entry entry) {
        return switch (entry) {
            case Step.Entry.ShownPin shown -> shown.typing();
            case Step.Entry.TypedPin typed -> typed.typing();
            case Step.Entry.Button() -> Duration.ZERO;
        };
    }

    /// What is typed where the owner shows that PIN.
    static Optional<WpsPin> typed(Step.Entry entry, Optional<WpsPin> shown) {
        return entry instanceof Step.Entry.TypedPin typed ? Optional.of(typed.pin()) : shown;
    }
}
