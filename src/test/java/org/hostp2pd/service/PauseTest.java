package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class PauseTest {
    private final List<Duration> waits = new ArrayList<>();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private int done;
    private final Pause pause = new Pause(() -> done++, (wait, task) -> {
        waits.add(wait);
        tasks.add(task);
    });

    private void runNext() {
        tasks.remove().run();
    }

    @Test
    void theFirstTimeItIsDoneAtOnceAndOnAnotherThread() {
        pause.ask();
        assertEquals(0, done);
        runNext();
        assertEquals(1, done);
        assertEquals(List.of(Duration.ZERO, Duration.ofMinutes(1)), waits);
    }

    @Test
    void aFloodIsDoneOnceMoreAfterAMinute() {
        pause.ask();
        runNext();
        for (int times = 0; times < 1000; times++) {
            pause.ask();
        }
        assertEquals(1, tasks.size());
        runNext();
        assertEquals(2, done);
        assertEquals(List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(1)), waits);
    }

    @Test
    void whatIsAskedBeforeTheFirstIsDoneIsDoneToo() {
        pause.ask();
        pause.ask();
        runNext();
        runNext();
        assertEquals(2, done);
    }

    @Test
    void afterAQuietMinuteItIsDoneAtOnceAgain() {
        pause.ask();
        runNext();
        runNext();
        assertEquals(0, tasks.size());
        pause.ask();
        assertEquals(Duration.ZERO, waits.getLast());
        runNext();
        assertEquals(2, done);
    }
}
