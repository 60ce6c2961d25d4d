package org.hostp2pd.service;

import java.util.Optional;
import org.hostp2pd.config.ConfigSource;

/// Reads the configuration again, for whoever asks. From any thread but the engine's; blocks on the disk.
@FunctionalInterface
public interface Reload {
    /// @param other where it is read from now on, when it holds there; empty for where it was read before
    /// @return why it is refused, for a person; empty where it is used
    Optional<String> from(Optional<ConfigSource> other);
}
