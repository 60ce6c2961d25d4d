package org.hostp2pd.ui.common;

import org.hostp2pd.engine.Outcome;

/// Says what became of a request: why it was not done, and what to do first.
public final class Answers {
    private final Texts texts;

    public Answers(Texts texts) {
        this.texts = texts;
    }

    /// Empty where it is done.
    public String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _, Outcome.DoneWithNewGroup _ -> "";
            case Outcome.Refused(Outcome.Why why) -> texts.of("answer.not." + why);
            case Outcome.Ended _ -> texts.of("answer.ended");
        };
    }
}
