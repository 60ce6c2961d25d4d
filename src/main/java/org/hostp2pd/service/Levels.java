package org.hostp2pd.service;

import org.hostp2pd.config.LogSettings;
import org.tinylog.Level;

/// The levels of the configuration as those of tinylog.
final class Levels {
    private Levels() {}

    /// The stricter of the two.
    static Level of(LogSettings.Level target, LogSettings.Level root) {
        return of(target.compareTo(root) < 0 ? root : target);
    }

    private static Level of(LogSettings.Level level) {
        return switch (level) {
            case DEBUG -> Level.DEBUG;
            case INFO -> Level.INFO;
            case WARNING -> Level.WARN;
            // There is nothing worse than an error here, so CRITICAL lets errors through rather than nothing.
            case ERROR, CRITICAL -> Level.ERROR;
        };
    }
}
