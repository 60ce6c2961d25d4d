package org.hostp2pd;

import java.time.InstantSource;
import java.util.Optional;
import org.hostp2pd.cli.Tone;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Voice;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening;

/// Says everything in the log and in the panel.
final class PanelVoice implements Voice {
    private final Voice log;
    private final Feed feed;
    private final InstantSource clock;

    PanelVoice(Voice log, Feed feed, InstantSource clock) {
        this.log = log;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public String say(Notice notice) {
        return tell(log.say(notice), Tone.of(notice), Optional.of(notice));
    }

    @Override
    public String say(ServiceNotice notice) {
        return tell(log.say(notice), Tone.of(notice), Optional.empty());
    }

    private String tell(String sentence, Tone tone, Optional<Notice> notice) {
        feed.hear(new Happening(clock.instant(), urgency(tone), notice, sentence));
        return sentence;
    }

    private static Happening.Tone urgency(Tone tone) {
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
