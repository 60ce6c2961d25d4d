package org.hostp2pd.ui.peers;

import org.hostp2pd.engine.Outcome;
import org.hostp2pd.ui.common.Texts;

/// Says what became of a request: why it was not done, and what to do first.
final class Answers {
    private final Texts texts;

    Answers(Texts texts) {
        this.texts = texts;
    }

    /// Of a call to a device. @param name its name, safe to show
    String of(Outcome outcome, String name) {
        return switch (outcome) {
            case Outcome.Done _, Outcome.DoneWithNewGroup _ -> texts.of("peers.asked", name);
            case Outcome.Refused _, Outcome.Ended _ -> of(outcome);
        };
    }

    /// Empty where it is done.
    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _, Outcome.DoneWithNewGroup _ -> "";
            case Outcome.Refused(Outcome.Why why) -> texts.of("peers.not." + known(why));
            case Outcome.Ended _ -> texts.of("peers.ended");
        };
    }

    private static String known(Outcome.Why why) {
        return switch (why) {
            case NO_CONTACT, PAUSED, NO_GROUP, BUSY, UNKNOWN_DEVICE, ALREADY_IN, RULE, TOO_MANY -> why.name();
            case NOBODY_ASKS, TOO_LONG, PIN_CONFIGURED, PIN_FROM_PROGRAM -> "OTHER";
        };
    }
}
