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
        /// There is no contact with wpa_supplicant.
        NO_CONTACT,
        /// The engine is paused.
        PAUSED,
        /// There is no group.
        NO_GROUP,
        /// A group is being made or removed.
        BUSY,
        /// No such device is in range, or in the group.
        UNKNOWN_DEVICE,
        /// The device is in the group.
        ALREADY_IN,
        /// A rule turns the device away.
        RULE,
        /// The settings give the PIN.
        PIN_CONFIGURED,
        /// A program gives the PIN.
        PIN_FROM_PROGRAM,
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
