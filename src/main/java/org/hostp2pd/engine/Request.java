package org.hostp2pd.engine;

import org.hostp2pd.config.Settings;

/// What a user may ask of the engine.
public sealed interface Request {
    /// Let nobody else in, look for nobody; a group that is up stays.
    record Pause() implements Request {}

    /// The end of a pause.
    record Resume() implements Request {}

    /// New settings, already checked.
    record Reload(Settings settings) implements Request {}

    /// The counters start again at zero.
    record ResetStatistics() implements Request {}

    /// The engine ends; a group that is up is left as it is.
    record Stop() implements Request {}
}
