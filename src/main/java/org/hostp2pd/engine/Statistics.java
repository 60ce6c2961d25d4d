package org.hostp2pd.engine;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The counters that `stats` shows. @param events by kind of event @param replies answers to our commands
public record Statistics(PMap<String, Long> events, long replies, long noReplies) {
    static final Statistics ZERO = new Statistics(HashTreePMap.empty(), 0, 0);

    Statistics counted(String event) {
        Long before = events.get(event);
        return new Statistics(events.plus(event, before == null ? 1 : before + 1), replies, noReplies);
    }

    Statistics answered() {
        return new Statistics(events, replies + 1, noReplies);
    }

    Statistics unanswered() {
        return new Statistics(events, replies, noReplies + 1);
    }
}
