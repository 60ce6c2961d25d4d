package org.hostp2pd.hooks;

import static org.hostp2pd.hooks.Scripts.script;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hostp2pd.hooks.HookResult.Dropped;
import org.hostp2pd.hooks.HookResult.Ended;
import org.hostp2pd.hooks.HookResult.TimedOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookQueueTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final HookCall STARTED = new HookCall("started", List.of(), Map.of());

    private record Heard(HookCall call, HookResult result) {}

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final HookQueue queue = new HookQueue((call, result) -> heard.add(new Heard(call, result)));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        queue.close();
    }

    private HookResult next() throws InterruptedException {
        Heard next = heard.poll(30, TimeUnit.SECONDS);
        assertTrue(next != null, "nothing was reported");
        return next.result();
    }

    private HookResult run(Path program, Duration limit, HookCall call) throws InterruptedException {
        queue.submit(new Program(program, limit), call);
        return next();
    }

    @Test
    void callsRunInOrderAndOneAtATime() throws Exception {
        Path out = folder.resolve("out");
        Path program = script(folder, "hook", "echo \"begin $2\" >> '" + out + "'", "echo \"end $2\" >> '" + out + "'");
        IntStream.range(0, 20)
                .forEach(number -> queue.submit(
                        new Program(program, LONG),
                        new HookCall("connect", List.of(Integer.toString(number)), Map.of())));
        for (int number = 0; number < 20; number++) {
            next();
        }
        List<String> expected = new ArrayList<>();
        IntStream.range(0, 20).forEach(number -> expected.addAll(List.of("begin " + number, "end " + number)));
        assertEquals(expected, Files.readAllLines(out));
    }

    @Test
    void programThatHangsIsEndedAndTheNextOneRuns() throws Exception {
        Path hangs = script(folder, "hangs", "echo before", "exec sleep 1000");
        Path works = script(folder, "works", "echo works");

        Duration limit = Duration.ofSeconds(1);
        assertEquals(new TimedOut(limit, new Output("before\n", false), 0), run(hangs, limit, STARTED));
        assertEquals(
                "works\n",
                assertInstanceOf(Ended.class, run(works, LONG, STARTED))
                        .output()
                        .text());
    }

    @Test
    void moreCallsThanMayWaitAreDroppedAndReportedAtOnce() throws Exception {
        Path gate = folder.resolve("gate");
        Path program = script(folder, "hook", "while [ ! -e " + gate + " ]; do sleep 0.02; done");
        for (int call = 0; call < HookQueue.MOST_WAITING + 3; call++) {
            queue.submit(new Program(program, LONG), STARTED);
        }

        assertEquals(new Dropped(), next());
        assertEquals(new Dropped(), next());
        assertEquals(Optional.empty(), Optional.ofNullable(heard.peek()));
        Files.createFile(gate);
        assertInstanceOf(Ended.class, next());
    }

    @Test
    void closeWithPatienceLetsTheLastCallEnd() throws Exception {
        Path program = script(folder, "hook", "sleep 0.2; echo terminated");
        queue.submit(new Program(program, LONG), STARTED);

        queue.close(LONG);

        assertEquals(
                "terminated\n", assertInstanceOf(Ended.class, next()).output().text());
        assertEquals(new Dropped(), run(program, LONG, STARTED));
    }

    @Test
    void closeEndsTheRunningCallAndDropsTheOthers() throws Exception {
        Path mark = folder.resolve("mark");
        Path program = script(folder, "hook", "touch " + mark, "exec sleep 1000");
        queue.submit(new Program(program, LONG), STARTED);
        queue.submit(new Program(program, LONG), STARTED);

        queue.close(SHORT);

        List<HookResult> results = List.of(next(), next());
        assertTrue(results.contains(new Dropped()), results::toString);
        assertTrue(results.stream().anyMatch(it -> it instanceof TimedOut || it instanceof Dropped), results::toString);
    }
}
