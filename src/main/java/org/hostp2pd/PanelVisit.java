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
import org.hostp2pd.control.attached.AttachedService;
import org.hostp2pd.control.attached.Onlooker;
import org.hostp2pd.control.client.Sockets;
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

    PanelVisit(Feed feed, PanelWords words, InstantSource clock) {
        this.feed = feed;
        this.words = words;
        this.clock = clock;
    }

    /// The service that has what this launch would need. Blocks on the disk and on its greeting.
    static Optional<AttachedService> running(Launch launch) {
        Optional<InterfaceName> iface = switch (new Wishes(launch).read()) {
            case Configuration.Accepted accepted -> accepted.settings().iface();
            case Configuration.Refused _ -> launch.iface();
        };
        List<Path> directories = List.of(launch.locks(), Path.of("/run/hostp2pd"), Path.of("/run"));
        return AttachedService.find(
                launch.alone() ? Sockets.in(List.of(launch.locks())) : Sockets.in(directories),
                iface.map(InterfaceName::value));
    }

    @Override
    public void see(State state) {
        last = Optional.of(state);
        feed.see(state);
    }

    @Override
    public void hear(Instant at, Optional<Notice> notice, String sentence) {
        Function<Locale, String> said =
                language -> notice.map(it -> words.of(it, language)).orElse(sentence);
        Tone tone = notice.map(Tone::of).orElse(Tone.WARNING);
        feed.hear(new Happening(at, PanelVoice.urgency(tone), notice, said));
    }

    /// The service is gone: nothing that was known of it holds any more.
    void ended() {
        feed.hear(new Happening(
                clock.instant(),
                Happening.Tone.ERROR,
                Optional.empty(),
                language -> words.of(new ServiceNotice.Gone(), language)));
        last.map(State::settings).map(State::initial).ifPresent(feed::see);
    }
}
