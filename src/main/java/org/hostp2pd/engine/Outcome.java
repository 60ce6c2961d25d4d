package org.hostp2pd.engine;

/// What became of a [Request].
public sealed interface Outcome {
    /// It is done, or was so already.
    record Done() implements Outcome {}

    /// It took effect by making the group anew: stations have to come back.
    record DoneWithNewGroup() implements Outcome {}

    /// Nothing was done.
    record Refused(Why why) implements Outcome {}

    /// Why nothing was done.
    enum Why {
        /// No such device waits for an answer, or it does not any more.
        NOBODY_ASKS,
        /// No more entries are kept.
        TOO_MANY,
        /// The name is longer than any that is kept.
        TOO_LONG
    }

    /// The engine has ended.
    record Ended() implements Outcome {}
}
