package org.hostp2pd;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hostp2pd.cli.Tone;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.control.attached.Attachment;
import org.hostp2pd.control.attached.Onlooker;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.ServiceNotice;
import org.hostp2pd.service.Wishes;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Happening;

/// Shows in the panel what a service does that runs already, in another process.
final class PanelVisit implements Onlooker {
    private final Feed feed;
    private final PanelWords words;
    private final InstantSource clock;
    private Optional<State> last = Optional.empty();
    private Instant heard = Instant.MIN;
    private boolean catchingUp;

    PanelVisit(Feed feed, PanelWords words, InstantSource clock) {
        this.feed = feed;
        this.words = words;
        this.clock = clock;
    }

    /// The service that has what this launch would need. Blocks on the disk and on its greeting.
    static Optional<Attachment> running(Launch launch) {
        Optional<InterfaceName> iface = switch (new Wishes(launch).read()) {
            case Configuration.Accepted accepted -> accepted.settings().iface();
            case Configuration.Refused _ -> launch.iface();
        };
        List<Path> directories = List.of(launch.locks(), Path.of("/run/hostp2pd"), Path.of("/run"));
        return Attachment.to(launch.alone() ? List.of(launch.locks()) : directories, iface.map(InterfaceName::value));
    }

    @Override
    public void see(State state) {
        last = Optional.of(state);
        catchingUp = false;
        feed.see(state);
    }

    @Override
    public void hear(Instant at, Optional<Notice> notice, String sentence) {
        if (catchingUp && !at.isAfter(heard)) {
            // The same service once more: it tells again what it told.
            return;
        }
        heard = at;
        Function<Locale, String> said =
                language -> notice.map(it -> words.of(it, language)).orElse(sentence);
        Tone tone = notice.map(Tone::of).orElse(Tone.WARNING);
        feed.hear(new Happening(at, PanelVoice.urgency(tone), notice, said));
    }

    @Override
    public void gone() {
        say(new ServiceNotice.Gone());
        last.map(State::settings).map(State::initial).ifPresent(feed::see);
    }

    @Override
    public void back() {
        catchingUp = true;
        say(new ServiceNotice.Back());
    }

    private void say(ServiceNotice notice) {
        feed.hear(new Happening(
                clock.instant(),
                PanelVoice.urgency(Tone.of(notice)),
                Optional.empty(),
                language -> words.of(notice, language)));
    }
}
