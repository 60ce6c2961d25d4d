package org.hostp2pd.config;

import java.util.List;
import java.util.Optional;

/// What became of reading a configuration.
public sealed interface Configuration {
    /// It holds.
    ///
    /// @param controlGroup the group of users who may steer the service; empty for root and its own user only
    /// @param notes        what the administrator should know, in the order of the text
    record Accepted(Settings settings, LogSettings logging, Optional<String> controlGroup, List<Note> notes)
            implements Configuration {
        public Accepted {
            notes = List.copyOf(notes);
        }
    }

    /// It does not, and nothing of it may be used. @param problems all of them, in the order of the text
    record Refused(List<Problem> problems) implements Configuration {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
