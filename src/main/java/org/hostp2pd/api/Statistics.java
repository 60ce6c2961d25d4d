package org.hostp2pd.api;

import java.util.Map;

/// The counters of a session, since its start or since they were set to zero.
///
/// @param events    how often each kind of event came, by the name wpa_supplicant gives it
/// @param replies   answers to commands
/// @param noReplies commands that were not answered in time
public record Statistics(Map<String, Long> events, long replies, long noReplies) {
    public Statistics {
        events = Map.copyOf(events);
    }
}
