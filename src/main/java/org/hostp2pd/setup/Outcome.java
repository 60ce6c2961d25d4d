package org.hostp2pd.setup;

/// What became of an applying or an undoing.
public sealed interface Outcome {
    /// It is done. @param folder where what was there before is kept
    record Done(String folder) implements Outcome {}

    /// Nothing changed, or everything is again as it was.
    record AsBefore(Trouble trouble) implements Outcome {}

    /// It was to be taken back and could not; the next setup or undoing goes on with it. @param folder where what
    /// was there before is kept
    record Half(Trouble trouble, String folder) implements Outcome {}
}
