package org.hostp2pd.hooks;

import java.time.Duration;

/// What became of a call; every call gets exactly one.
public sealed interface HookResult {
    /// It ended by itself. @param exit its exit code, 128 and the signal's number where a signal ended it
    record Ended(int exit, Output output, Duration took) implements HookResult {}

    /// It was ended because it took longer than it may. @param left processes of it that could not be ended
    record TimedOut(Duration limit, Output output, int left) implements HookResult {}

    /// It could not be started.
    record NotStarted(Reason reason) implements HookResult {}

    /// There were too many calls waiting, or the queue was already closed.
    record Dropped() implements HookResult {}

    /// Why a program is not started.
    enum Reason {
        /// The path is relative: which program that is would depend on where we stand.
        NOT_ABSOLUTE,
        /// There is nothing at the path, or a directory on the way may not be entered.
        MISSING,
        /// There is something other than a file.
        NOT_A_FILE,
        /// It may not be executed by this user.
        NOT_EXECUTABLE,
        /// Anybody may write it, so anybody could run commands as this user.
        WRITABLE_BY_ANYONE,
        /// The kernel refused: the wrong architecture, a missing interpreter, no memory, arguments too long.
        REFUSED
    }
}
