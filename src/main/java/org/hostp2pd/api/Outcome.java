package org.hostp2pd.api;

/// What became of something that was asked for.
public sealed interface Outcome {
    /// It is done, or was so already. @param newGroup whether the group was made anew for it, so that stations have
    /// to come back
    record Done(boolean newGroup) implements Outcome {}

    /// Nothing was done. @param text why, for a person where there is more to say than the reason; else its name
    record Refused(Reason reason, String text) implements Outcome {}

    /// The session has ended.
    record Ended() implements Outcome {}

    /// Why nothing was done.
    enum Reason {
        /// The configuration has a mistake; the text says which.
        CONFIGURATION,
        /// There is no contact with wpa_supplicant.
        NO_CONTACT,
        /// The session is paused.
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
        /// The configuration gives the PIN.
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
}
