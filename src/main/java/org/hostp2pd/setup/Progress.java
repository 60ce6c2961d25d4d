package org.hostp2pd.setup;

/// How far an applying or an undoing is.
public sealed interface Progress {
    /// What was there before is kept. @param folder where
    record Kept(String folder) implements Progress {}

    /// A file is as it is to be.
    record Wrote(String path) implements Progress {}

    /// Something was done.
    record Did(Act act) implements Progress {}

    /// The machine is looked at.
    record Looking() implements Progress {}

    /// It does not go on, and everything is taken back.
    record TakingBack(Trouble trouble) implements Progress {}

    /// A file was another one by now than the setup had made it, and that is kept. @param copy where
    record SetAside(String path, String copy) implements Progress {}

    /// A file is as it was.
    record Restored(String path) implements Progress {}
}
