package org.hostp2pd.hooks;

/// Hears what became of every call.
@FunctionalInterface
public interface HookListener {
    /// Runs on the hook's worker thread, or on the caller's when the call was dropped: must return soon.
    void ended(HookCall call, HookResult result);
}
