package org.hostp2pd.config;

import java.nio.file.Path;
import java.util.Optional;

/// What is logged and where: the section `logging`, so far as it has a meaning here.
///
/// @param root    the least level that is logged at all
/// @param file    empty for no file
/// @param console the least level shown on standard error; empty for no such output
public record LogSettings(Level root, Optional<LogFile> file, Optional<Level> console) {
    /// Levels by the names the predecessor's users know, the least first.
    public enum Level {
        DEBUG,
        INFO,
        WARNING,
        ERROR,
        CRITICAL
    }

    /// A file that is replaced when it has grown.
    ///
    /// @param path      as written; relative to the working directory when not absolute
    /// @param level     the least level that goes into it
    /// @param mostBytes 0 for no limit
    /// @param oldFiles  how many replaced files are kept
    public record LogFile(Path path, Level level, long mostBytes, int oldFiles) {}

    /// Without a section: no file, what happens on the console.
    public static LogSettings defaults() {
        return new LogSettings(Level.INFO, Optional.empty(), Optional.of(Level.INFO));
    }

    /// The same with everything at one level, as `force_logging` asks.
    public LogSettings forced(Level level) {
        return new LogSettings(
                level,
                file.map(f -> new LogFile(f.path(), level, f.mostBytes(), f.oldFiles())),
                console.map(_ -> level));
    }
}
