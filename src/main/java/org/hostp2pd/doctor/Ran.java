package org.hostp2pd.doctor;

/// What became of running a program.
public sealed interface Ran {
    /// It ended. @param output what it wrote, to both of its streams, cut where it is too much
    record Ended(int code, String output) implements Ran {}

    /// The machine does not have it, or it may not be started.
    record Absent() implements Ran {}

    /// It took too long and was ended.
    record Late() implements Ran {}

    /// What it wrote when it ended well; else empty text.
    default String output() {
        return switch (this) {
            case Ended(int code, String output) -> code == 0 ? output : "";
            case Absent _, Late _ -> "";
        };
    }
}
