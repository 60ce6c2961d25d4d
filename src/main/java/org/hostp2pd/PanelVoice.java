package org.hostp2pd;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hostp2pd.cli.Tone;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening;

/// Says everything in the log, and in the panel in the language that is chosen there.
final class PanelVoice implements Voice {
    private final Voice log;
    private final Feed feed;
    private final PanelWords words;
    private final InstantSource clock;

    PanelVoice(Voice log, Feed feed, PanelWords words, InstantSource clock) {
        this.log = log;
        this.feed = feed;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String say(Notice notice) {
        tell(Tone.of(notice), Optional.of(notice), language -> words.of(notice, language));
        return log.say(notice);
    }

    @Override
    public String say(ServiceNotice notice) {
        tell(Tone.of(notice), Optional.empty(), language -> words.of(notice, language));
        return log.say(notice);
    }

    private void tell(Tone tone, Optional<Notice> notice, Function<Locale, String> sentence) {
        feed.hear(new Happening(clock.instant(), urgency(tone), notice, sentence));
    }

    static Happening.Tone urgency(Tone tone) {
        return switch (tone) {
            case INFORMATION -> Happening.Tone.INFORMATION;
            case WARNING -> Happening.Tone.WARNING;
            case ERROR -> Happening.Tone.ERROR;
        };
    }

    @Override
    public void see(State state) {
        log.see(state);
        feed.see(state);
    }
}
