package org.hostp2pd.config;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.config.Expected.Seconds;
import org.hostp2pd.config.Expected.WholeNumber;

/// What a value means by the text that was written, not by YAML 1.1's idea of it: there `012` is ten and `1:30` is
/// ninety.
final class Grammar {
    private static final int LONGEST_TEXT = 1024;

    private Grammar() {}

    static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Long> whole(String text, WholeNumber range) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(text)).filter(n -> n >= range.least() && n <= range.most());
    }

    static Optional<Duration> seconds(String text, Seconds range) {
        if (!text.matches("(0|[1-9][0-9]{0,8})(\\.[0-9]{0,9})?")) {
            return Optional.empty();
        }
        BigDecimal seconds = new BigDecimal(text);
        boolean inside = seconds.compareTo(BigDecimal.valueOf(range.least())) >= 0
                && seconds.compareTo(BigDecimal.valueOf(range.most())) <= 0;
        return inside ? Optional.of(Duration.ofNanos(seconds.movePointRight(9).longValueExact())) : Optional.empty();
    }

    static Optional<Path> absolute(String text) {
        return text.startsWith("/") ? path(text) : Optional.empty();
    }

    /// Empty also for a name that the machine's character set cannot express.
    static Optional<Path> path(String text) {
        try {
            return printable(text) ? Optional.of(Path.of(text)) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    static Optional<LogSettings.Level> level(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "NOTSET", "DEBUG", "0", "10" -> Optional.of(LogSettings.Level.DEBUG);
            case "INFO", "20" -> Optional.of(LogSettings.Level.INFO);
            case "WARN", "WARNING", "30" -> Optional.of(LogSettings.Level.WARNING);
            case "ERROR", "40" -> Optional.of(LogSettings.Level.ERROR);
            case "FATAL", "CRITICAL", "50" -> Optional.of(LogSettings.Level.CRITICAL);
            default -> Optional.empty();
        };
    }

    /// Text that wpa_supplicant and a path can hold: something, bounded, no control characters, no half characters.
    static boolean printable(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TEXT
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static boolean within(int bytes, String text) {
        return printable(text) && text.getBytes(StandardCharsets.UTF_8).length <= bytes;
    }
}
