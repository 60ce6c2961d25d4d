package org.hostp2pd.supplicant;

import org.hostp2pd.supplicant.WireInput.Trouble;

/// What came of a question.
public sealed interface Answer {
    /// A reply, without its closing line feed. Hostile.
    record Said(String text) implements Answer {}

    /// None.
    record Silent(Trouble trouble) implements Answer {}
}
