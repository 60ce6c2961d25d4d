package org.hostp2pd.store;

import java.nio.file.Path;
import org.hostp2pd.store.StoreReading.Damage;

/// What the file of rules held when it was read.
public sealed interface RulesReading {
    /// All of it; no rules where there is no file yet.
    record Rules(DeviceRules rules) implements RulesReading {}

    /// The file is not as it was written. It stays as it is until a new one has to be written, and is kept beside
    /// it then.
    ///
    /// @param line  the first that makes no sense, 1 for the first of the file
    /// @param rules those of all other lines
    record Damaged(Path file, int line, Damage damage, DeviceRules rules) implements RulesReading {}

    /// The file is there but cannot be read; it is not replaced.
    record Unreadable(Path file, StoreTrouble trouble) implements RulesReading {}
}
