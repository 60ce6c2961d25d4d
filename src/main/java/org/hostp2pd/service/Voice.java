package org.hostp2pd.service;

import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;

/// Speaks to the user of a service. From any thread; must return soon.
public interface Voice {
    /// Says it, and returns the sentence.
    String say(Notice notice);

    /// Says it, and returns the sentence.
    String say(ServiceNotice notice);

    /// Sees a new state: after every step, so it looks only at what it needs.
    void see(State state);
}
