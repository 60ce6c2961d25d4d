package org.hostp2pd.hooks;

import java.time.Duration;
import org.hostp2pd.p2p.WpsPin;

/// What a command that is to print a PIN brought. What it wrote is never kept: it may be a secret.
public sealed interface PinOutcome {
    /// A PIN.
    record Printed(WpsPin pin) implements PinOutcome {}

    /// It could not be started.
    record NotStarted(HookResult.Reason reason) implements PinOutcome {}

    /// It took too long and was ended.
    record TimedOut(Duration limit) implements PinOutcome {}

    /// It failed. @param exit its exit code, not 0
    record Failed(int exit) implements PinOutcome {}

    /// It wrote something other than 4 or 8 digits and a line feed.
    record NotAPin() implements PinOutcome {}
}
