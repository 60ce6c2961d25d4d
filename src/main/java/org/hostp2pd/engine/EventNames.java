package org.hostp2pd.engine;

import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.Unrecognised;

/// Under which name an event is counted.
final class EventNames {
    /// So that a flood of invented names cannot grow the counters.
    private static final String UNMANAGED = "unmanaged";

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            Class<?> family = type.getEnclosingClass();
            return family == null
                    ? type.getSimpleName()
                    : family.getSimpleName().replace("Event", "") + type.getSimpleName();
        }
    };

    private EventNames() {}

    static String of(P2pEvent event) {
        return event instanceof Unrecognised ? UNMANAGED : NAMES.get(event.getClass());
    }
}
