package org.hostp2pd.engine;

/// What became of reading a recording.
public sealed interface Reading {
    /// It is one.
    record Complete(Recording recording) implements Reading {}

    /// It is none. @param line the first is 1 @param column the first is 1
    record Malformed(int line, int column, Fault fault) implements Reading {}

    /// What is wrong with the text.
    enum Fault {
        /// The first line is not that of a recording.
        NOT_A_RECORDING,
        /// It was written by another version, which this one does not understand.
        OTHER_VERSION,
        /// The state at the beginning is missing.
        NO_CHECKPOINT,
        /// There are more inputs than any recording has.
        TOO_MANY,
        /// Values stand in one another deeper than any do.
        TOO_DEEP,
        /// The line ends too early.
        UNFINISHED,
        /// Something else belongs here.
        UNEXPECTED,
        /// No such kind of value may stand here.
        UNKNOWN_NAME,
        /// The value is not one of its kind.
        BAD_VALUE
    }
}
