package org.hostp2pd;

import org.hostp2pd.api.HostP2pd;
import org.hostp2pd.api.session.Session;
import org.hostp2pd.cli.Words;
import org.hostp2pd.cli.prompt.Exposed;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.service.Reload;
import org.hostp2pd.service.Voice;

/// Gives Java expressions at the prompt what other Java programs have.
record ExposedSession(Session session) implements Exposed {
    static Exposed with(Words words) {
        return new ExposedSession(Session.foreign(words));
    }

    @Override
    public Class<?> type() {
        return HostP2pd.class;
    }

    @Override
    public Voice hearing(Voice other) {
        return session.hearing(other);
    }

    @Override
    public void begin(Engine engine) {
        session.begin(engine);
    }

    @Override
    public void steer(Reload reload) {
        session.steer(reload);
    }
}
