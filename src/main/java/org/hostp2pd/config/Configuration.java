package org.hostp2pd.config;

import java.util.List;

/// What became of reading a configuration.
public sealed interface Configuration {
    /// It holds. @param notes what the administrator should know, in the order of the text
    record Accepted(Settings settings, LogSettings logging, List<Note> notes) implements Configuration {
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
