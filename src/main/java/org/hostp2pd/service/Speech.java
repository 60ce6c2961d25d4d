package org.hostp2pd.service;

import java.util.Optional;
import java.util.function.Supplier;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.control.server.Bulletin;
import org.hostp2pd.engine.Contact;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.InterfaceName;

/// Tells the user, and systemd and the clients of the control socket the same sentence; and keeps the log as the
/// settings want it.
final class Speech implements Voice {
    private final Voice voice;
    private final Readiness readiness;
    private final LoggingSetup logging;
    private final Bulletin bulletin;
    private volatile Optional<InterfaceName> chosen = Optional.empty();

    Speech(Voice voice, Readiness readiness, LoggingSetup logging, Bulletin bulletin) {
        this.bulletin = bulletin;
        this.voice = voice;
        this.readiness = readiness;
        this.logging = logging;
    }

    @Override
    public String say(Notice notice) {
        String sentence = voice.say(notice);
        readiness.status(sentence);
        bulletin.hear(notice, sentence);
        return sentence;
    }

    @Override
    public String say(ServiceNotice notice) {
        String sentence = voice.say(notice);
        bulletin.hear(notice.getClass().getSimpleName(), sentence);
        return sentence;
    }

    /// Who asks because of what is shown or said to be ready gets an answer that is no older.
    @Override
    public void see(State state) {
        bulletin.see(state);
        voice.see(state);
        if (begun(state)) {
            readiness.ready();
        }
    }

    /// Whether the group that is configured is up, or it is waited for the first device to ask for it. A person who
    /// stopped or paused it has what was asked for, too.
    private static boolean begun(State state) {
        boolean waits = !state.settings().technique().atStart() || state.paused() || state.stopped();
        return state.group() instanceof GroupState.Running || (state.contact() instanceof Contact.Ready && waits);
    }

    /// Does something while systemd is told that the configuration is being read.
    <T> T reloading(Supplier<T> reading) {
        boolean said = readiness.reloading();
        try {
            return reading.get();
        } finally {
            if (said) {
                readiness.ready();
            }
        }
    }

    /// Follows new settings, and says what is to be known of them.
    void use(Configuration.Accepted configuration) {
        LogSettings settings = configuration.logging();
        String iface = chosen.or(configuration.settings()::iface)
                .map(InterfaceName::value)
                .orElse("");
        Optional<ServiceNotice> trouble = logging.use(settings, iface).map(ServiceNotice.LogFileUnusable::new);
        trouble.ifPresent(this::say);
        configuration.notes().forEach(note -> say(new ServiceNotice.Remarked(note)));
    }

    /// The session is about this interface from now on.
    void on(InterfaceName iface) {
        chosen = Optional.of(iface);
        logging.naming(iface.value());
    }

    /// Whether every input is logged.
    boolean everything() {
        return logging.everything();
    }

    void stopping() {
        readiness.stopping();
    }
}
