package org.hostp2pd.ui.common;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.DeviceKind;

/// Something that happened.
///
/// @param notice   the fact; empty where it is about the service around the engine
/// @param sentence what happened, why, and what to do, in the language asked for; made safe to show
public record Happening(Instant at, Tone tone, Optional<Notice> notice, Function<Locale, String> sentence) {
    /// What happened, why, and what to do. @param language English where it is not there
    public String in(Locale language) {
        return sentence.apply(language);
    }

    /// How urgent it is.
    public enum Tone {
        /// It is as it should be.
        INFORMATION,
        /// Somebody should look at it, or a device did not get in.
        WARNING,
        /// The service cannot do its work.
        ERROR
    }

    /// Makes the words that the panel shares with the command line, in one language.
    public interface Words {
        /// What happened, in a sentence.
        String of(Notice notice);

        /// What a device says it is.
        String of(DeviceKind kind);
    }
}
