package org.hostp2pd.service;

import java.util.Optional;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.InterfaceName;

/// Tells the user, and systemd the same sentence; and keeps the log as the settings want it.
final class Speech implements Voice {
    private final Voice voice;
    private final Readiness readiness;
    private final LoggingSetup logging;

    Speech(Voice voice, Readiness readiness, LoggingSetup logging) {
        this.voice = voice;
        this.readiness = readiness;
        this.logging = logging;
    }

    @Override
    public String say(Notice notice) {
        String sentence = voice.say(notice);
        readiness.status(sentence);
        return sentence;
    }

    @Override
    public String say(ServiceNotice notice) {
        return voice.say(notice);
    }

    @Override
    public void see(State state) {
        voice.see(state);
    }

    /// Follows new settings, and says what is to be known of them.
    void use(Configuration.Accepted configuration) {
        LogSettings settings = configuration.logging();
        String iface =
                configuration.settings().iface().map(InterfaceName::value).orElse("");
        Optional<ServiceNotice> trouble = logging.use(settings, iface).map(ServiceNotice.LogFileUnusable::new);
        trouble.ifPresent(this::say);
        configuration.notes().forEach(note -> say(new ServiceNotice.Remarked(note)));
    }

    /// Whether every input is logged.
    boolean everything() {
        return logging.everything();
    }

    void ready() {
        readiness.ready();
    }

    void stopping() {
        readiness.stopping();
    }
}
