package org.hostp2pd.engine;

/// What became of a [Request].
public sealed interface Outcome {
    /// It is done, or was so already.
    record Done() implements Outcome {}

    /// It took effect by making the group anew: stations have to come back.
    record DoneWithNewGroup() implements Outcome {}

    /// The engine has ended.
    record Ended() implements Outcome {}
}
