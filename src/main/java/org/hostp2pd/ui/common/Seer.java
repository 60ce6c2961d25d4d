package org.hostp2pd.ui.common;

import java.time.Instant;
import java.util.List;
import org.hostp2pd.engine.State;

/// A view-model that follows the engine. All on the FX thread.
public interface Seer {
    /// A newer state; those in between are left out. @param now when it is shown
    void see(State state, Instant now);

    /// What happened since the last time, oldest first; nothing is left out.
    default void hear(List<Happening> happenings) {}

    /// A second has passed.
    default void tick(Instant now) {}
}
