package org.hostp2pd.ui.common;

import java.time.Instant;
import java.util.Optional;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.DeviceKind;

/// Something that happened, in words.
///
/// @param notice   the fact; empty where it is about the service around the engine
/// @param sentence what happened, why, and what to do; made safe to show
public record Happening(Instant at, Tone tone, Optional<Notice> notice, String sentence) {
    /// How urgent it is.
    public enum Tone {
        /// It is as it should be.
        INFORMATION,
        /// Somebody should look at it, or a device did not get in.
        WARNING,
        /// The service cannot do its work.
        ERROR
    }

    /// Makes the words that the panel shares with the command line.
    public interface Words {
        /// What happened, in a sentence.
        String of(Notice notice);

        /// What a device says it is.
        String of(DeviceKind kind);
    }
}
