package org.hostp2pd.setup;

import java.util.Optional;

/// Names one setup, so that nothing but that one is undone by whoever asked for it.
///
/// @param text 16 letters and digits
public record Ticket(String text) {
    private static final String FORM = "[A-Za-z0-9]{16}";

    public Ticket {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("a ticket is 16 letters and digits");
        }
    }

    /// The ticket of a text; empty where it is none.
    public static Optional<Ticket> read(String text) {
        return Optional.of(text).filter(it -> it.matches(FORM)).map(Ticket::new);
    }
}
