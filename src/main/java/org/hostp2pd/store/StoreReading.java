package org.hostp2pd.store;

import java.nio.file.Path;
import java.util.List;

/// What the store held when it was read.
public sealed interface StoreReading {
    /// All of it, the one remembered last at the end; nothing where there is no file yet.
    record Groups(List<KnownGroup> groups) implements StoreReading {
        public Groups {
            groups = List.copyOf(groups);
        }
    }

    /// The file is not as it was written. It stays as it is until a new one has to be written, and is kept beside
    /// it then.
    ///
    /// @param line   where it stops making sense, 1 for the first
    /// @param groups those before that line
    record Damaged(Path file, int line, Damage damage, List<KnownGroup> groups) implements StoreReading {
        public Damaged {
            groups = List.copyOf(groups);
        }
    }

    /// The file is there but cannot be read; it is not replaced.
    record Unreadable(Path file, StoreTrouble trouble) implements StoreReading {}

    /// How a file is damaged.
    enum Damage {
        /// The first line is not that of a store, or of a version that is not known.
        NOT_A_STORE,
        /// A line that is none of those a store has.
        NOT_UNDERSTOOD,
        /// The end is missing.
        CUT_OFF,
        /// More than a store ever holds.
        TOO_LARGE
    }
}
