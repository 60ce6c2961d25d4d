package org.hostp2pd.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.State;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final Deque<Runnable> hops = new ArrayDeque<>();
    private final Feed feed = new Feed(hops::add, InstantSource.fixed(SampleState.NOW));
    private final Listening listening = new Listening();

    private static final class Listening implements Seer {
        final List<State> states = new ArrayList<>();
        final List<Happening> happenings = new ArrayList<>();

        @Override
        public void see(State state, Instant now) {
            states.add(state);
        }

        @Override
        public void hear(List<Happening> heard) {
            happenings.addAll(heard);
        }
    }

    private static Happening happening(String sentence) {
        return new Happening(SampleState.NOW, Happening.Tone.INFORMATION, Optional.empty(), _ -> sentence);
    }

    @Test
    void howeverManyStatesComeOneHopBringsTheNewest() {
        State last = SampleState.of(1, 1);
        feed.add(listening);
        for (int i = 0; i < 1000; i++) {
            feed.see(SampleState.idle());
        }
        feed.see(last);
        assertEquals(1, hops.size());
        hops.remove().run();
        assertEquals(List.of(last), listening.states);
    }

    @Test
    void whatHappenedIsToldInOrderAndNothingIsLeftOut() {
        feed.add(listening);
        List<Happening> all = List.of(happening("one"), happening("two"), happening("three"));
        all.forEach(feed::hear);
        hops.remove().run();
        assertEquals(all, listening.happenings);
        assertEquals(0, hops.size());
    }

    @Test
    void whoComesLaterIsToldWhatItMissed() {
        State state = SampleState.idle();
        Happening before = happening("before");
        feed.hear(before);
        feed.see(state);
        hops.remove().run();
        feed.add(listening);
        assertEquals(List.of(state), listening.states);
        assertEquals(List.of(before), listening.happenings);
    }

    @Test
    void aStateThatComesDuringAHopMakesTheNext() {
        State next = SampleState.of(2, 2);
        feed.add((_, _) -> {
            if (hops.isEmpty()) {
                feed.see(next);
            }
        });
        feed.see(SampleState.idle());
        hops.remove().run();
        assertEquals(1, hops.size());
    }
}
