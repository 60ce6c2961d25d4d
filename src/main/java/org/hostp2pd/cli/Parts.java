package org.hostp2pd.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.P2pStatus;

/// The parts that sentences are made of. All hostile text becomes harmless here.
final class Parts {
    private static final int LAST_STATUS = 13;
    private static final int LAST_WPS_ERROR = 20;
    private static final int SECONDS_IN_WORDS = 120;

    private final Texts texts;

    Parts(Texts texts) {
        this.texts = texts;
    }

    String who(Who who) {
        return who.name()
                .map(DeviceName::shown)
                .filter(name -> !name.isBlank())
                .map(name -> texts.of("who.named", name, who.device().toString()))
                .orElseGet(() -> texts.of("who.unnamed", who.device().toString()));
    }

    String who(Optional<Who> who) {
        return who.map(this::who).orElseGet(() -> texts.of("who.none"));
    }

    /// One after the other, the last with an “and”.
    <T> String all(List<T> things, Function<T, String> shown) {
        String all = "";
        for (int at = 0; at < things.size(); at++) {
            String next = shown.apply(things.get(at));
            boolean last = at == things.size() - 1;
            all = at == 0 ? next : texts.of(last ? "and" : "list", all, next);
        }
        return all;
    }

    /// `in 5 seconds`.
    String after(Duration time) {
        return time.toSeconds() < SECONDS_IN_WORDS
                ? texts.of("seconds", (int) time.toSeconds())
                : texts.of("minutes", (int) time.toMinutes());
    }

    /// `5 seconds`.
    String span(Duration time) {
        return time.toSeconds() < SECONDS_IN_WORDS
                ? texts.of("span.seconds", (int) time.toSeconds())
                : texts.of("span.minutes", (int) time.toMinutes());
    }

    /// ` on channel 6 (2437 MHz)`, or nothing.
    String on(Optional<Frequency> frequency) {
        return frequency.filter(it -> it.megahertz() > 0).map(this::on).orElse("");
    }

    private String on(Frequency frequency) {
        String megahertz = Integer.toString(frequency.megahertz());
        return frequency.channel().isPresent()
                ? texts.of(
                        "frequency.channel",
                        Integer.toString(frequency.channel().getAsInt()),
                        megahertz)
                : texts.of("frequency", megahertz);
    }

    String technique(Technique technique) {
        String made = texts.of("technique." + (technique.atStart() ? "start" : "demand") + "."
                + (technique.persistent() ? "persistent" : "temporary"));
        return technique.goesWithLastStation() ? texts.of("technique.goes", made) : made;
    }

    /// Why the other side did not agree; -1 is a time-out of wpa_supplicant's own.
    String status(P2pStatus status) {
        int code = status.code();
        if (code == -1) {
            return texts.of("status.timeout");
        }
        return code >= 0 && code <= LAST_STATUS
                ? texts.of("status." + code)
                : texts.of("status.other", Integer.toString(code));
    }

    /// A WSC Configuration Error.
    String wpsError(int error) {
        return error >= 0 && error <= LAST_WPS_ERROR
                ? texts.of("wps." + error)
                : texts.of("wps.other", Integer.toString(error));
    }
}
