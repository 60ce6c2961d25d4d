package org.hostp2pd.ui.setup;

import java.util.List;
import org.hostp2pd.setup.Question;

/// A question as it stands on a page.
///
/// @param hint    what may be answered; empty text where the choices say it
/// @param choices empty where anything may be typed
record Field(Question question, Shape shape, String label, String hint, List<Choice> choices) {
    Field {
        choices = List.copyOf(choices);
    }

    /// One of several answers. @param value as it is answered @param detail more about it; may be empty
    record Choice(String value, String label, String detail) {}

    /// How it is answered.
    enum Shape {
        /// Yes or no.
        SWITCH,
        /// A few, all to be seen.
        CHOICES,
        /// Several, one to be seen.
        LIST,
        /// So many that one types to find one.
        SEARCH,
        TEXT,
        /// Text that is seen only when asked for.
        SECRET
    }

    /// The choice of a value; the value itself where it is none of them.
    Choice chosen(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElse(new Choice(value, value, ""));
    }
}
