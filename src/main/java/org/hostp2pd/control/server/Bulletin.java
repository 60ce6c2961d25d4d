package org.hostp2pd.control.server;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;

/// Where the service puts its newest state and what it says, for who wants to know. From any thread; never waits.
/// Bounded: of what was said the newest are kept, of the states the last.
public final class Bulletin {
    private static final int MOST = 200;

    private final InstantSource clock;
    private final Deque<Heard> heard = new ArrayDeque<>();
    private final AtomicReference<Optional<State>> newest = new AtomicReference<>(Optional.empty());
    private volatile Runnable reader = () -> {};
    private long count;

    public Bulletin(InstantSource clock) {
        this.clock = clock;
    }

    /// A new state, after every step of the engine.
    public void see(State state) {
        newest.set(Optional.of(state));
        reader.run();
    }

    /// Something was said about the radio, the group or a device.
    public void hear(Notice notice, String sentence) {
        add(notice, sentence);
    }

    /// Something else was said. @param kind what it is about, in a word
    public void hear(String kind, String sentence) {
        add(kind, sentence);
    }

    private void add(Object about, String sentence) {
        Instant now = clock.instant();
        synchronized (heard) {
            heard.add(new Heard(++count, now, about, sentence));
            if (heard.size() > MOST) {
                heard.removeFirst();
            }
        }
        reader.run();
    }

    /// @param wake runs after each addition; returns at once
    void read(Runnable wake) {
        reader = wake;
    }

    Optional<State> newest() {
        return newest.get();
    }

    /// What was said after that number, the oldest first; all that is kept after 0.
    List<Heard> after(long number) {
        synchronized (heard) {
            return heard.stream().filter(one -> one.number() > number).toList();
        }
    }
}
