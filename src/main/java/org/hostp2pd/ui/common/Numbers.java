package org.hostp2pd.ui.common;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.hostp2pd.p2p.Frequency;

/// Numbers as a person reads them, in the language of the texts.
public final class Numbers {
    private static final double BITS_PER_MEGABIT = 1e6;
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");
    private static final char MINUS = '\u2212';

    private final Texts texts;
    private final DateTimeFormatter time;

    public Numbers(Texts texts) {
        this.texts = texts;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault());
    }

    /// `3 h 12 min`, `14 min`, `20 s`; never negative.
    public String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return texts.of("unit.seconds", seconds);
        } else if (seconds < 3600) {
            return texts.of("unit.minutes", seconds / 60);
        } else if (seconds < 86_400) {
            return texts.of("unit.hours", seconds / 3600, seconds / 60 % 60);
        }
        return texts.of("unit.days", seconds / 86_400, seconds / 3600 % 24);
    }

    /// `now`, `20 s ago`.
    public String ago(Duration duration) {
        return duration.toSeconds() < 3 ? texts.of("unit.now") : texts.of("unit.ago", duration(duration));
    }

    /// The time of day.
    public String time(Instant instant) {
        return time.format(instant);
    }

    /// `6 · 2.4 GHz`.
    public String channel(Frequency frequency) {
        return frequency.channel().isPresent()
                ? texts.of("unit.channel", frequency.channel().getAsInt(), band(frequency))
                : texts.of("unit.band", band(frequency));
    }

    private static String band(Frequency frequency) {
        return switch (frequency.band()) {
            case GHZ_2_4 -> "2.4";
            case GHZ_5 -> "5";
            case GHZ_6 -> "6";
            case GHZ_60 -> "60";
            case OTHER -> Double.toString(frequency.megahertz() / 1000.0);
        };
    }

    /// `−48 dBm`, with a true minus.
    public String signal(int dbm) {
        return texts.of("unit.dbm", dbm(dbm));
    }

    /// `−48`, with a true minus.
    public String dbm(int dbm) {
        return Integer.toString(dbm).replace('-', MINUS);
    }

    /// `12.4`: megabits a second, one digit after the point.
    public String megabits(double bitsPerSecond) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(bitsPerSecond / BITS_PER_MEGABIT);
    }

    /// `12 kB`, `3.4 MB`: in powers of 1000.
    public String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1000 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(value < 10 && unit > 0 ? 1 : 0);
        return format.format(value) + " " + UNITS.get(unit);
    }

    /// `25`: megabits a second, one digit after the point where there is something behind it.
    public String rounded(double bitsPerSecond) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(bitsPerSecond / BITS_PER_MEGABIT);
    }

    /// The PIN in two groups of four.
    public static String pin(String digits) {
        return digits.length() == 8 ? digits.substring(0, 4) + " " + digits.substring(4) : digits;
    }
}
