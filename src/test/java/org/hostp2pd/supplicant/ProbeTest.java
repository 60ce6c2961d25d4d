package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions are asked one at a time, and an event proves that events arrive.
final class ProbeTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path directory;

    private final ExecutorService asking = Executors.newSingleThreadExecutor();
    private Path path = Path.of("");

    @BeforeEach
    void name() {
        path = directory.resolve("wlan0");
    }

    @AfterEach
    void end() {
        asking.close();
    }

    private Probe probe(Duration limit) throws IOException {
        return Probe.open(directory.resolve("run"), limit);
    }

    @Test
    void anAnswerComesWithoutItsLineFeedAndEventsAreNoAnswer()
            throws IOException, ExecutionException, InterruptedException {
        try (FakeServer server = new FakeServer(path);
                Probe probe = probe(LONG)) {
            Future<Answer> answer = asking.submit(() -> probe.ask(path, Question.PING));
            FakeServer.Request request = server.take();
            assertEquals("PING", request.text());
            server.send(request, "<3>CTRL-EVENT-SCAN-STARTED ");
            server.send(request, "PONG\n");
            assertEquals(new Answer.Said("PONG"), answer.get());
        }
    }

    @Test
    void aGroupIsEndedByItsNameAtTheDevice() throws IOException, ExecutionException, InterruptedException {
        try (FakeServer server = new FakeServer(path);
                Probe probe = probe(LONG)) {
            Future<Answer> answer = asking.submit(() -> probe.endGroup(path, new InterfaceName("p2p-wlan0-3")));
            server.answer("P2P_GROUP_REMOVE p2p-wlan0-3", "OK\n");
            assertEquals(new Answer.Said("OK"), answer.get());
        }
    }

    @Test
    void silenceIsToldFromAbsence() throws IOException {
        try (Probe probe = probe(SHORT)) {
            assertEquals(new Answer.Silent(Trouble.GONE), probe.ask(path, Question.STATUS));
            try (FakeServer server = new FakeServer(path)) {
                assertEquals(new Answer.Silent(Trouble.NO_ANSWER), probe.ask(path, Question.STATUS));
                server.kill();
            }
            assertEquals(new Answer.Silent(Trouble.REFUSED), probe.ask(path, Question.STATUS));
        }
        try (var left = Files.list(directory.resolve("run"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void anEventProvesThatEventsArrive() throws IOException, ExecutionException, InterruptedException {
        assertTrue(heard(true, LONG));
        Files.delete(path);
        assertFalse(heard(false, SHORT));
    }

    private boolean heard(boolean told, Duration limit) throws IOException, ExecutionException, InterruptedException {
        try (FakeServer server = new FakeServer(path);
                Probe probe = probe(limit)) {
            Future<Boolean> hears = asking.submit(() -> probe.hears(path));
            server.answer("ATTACH", "OK\n");
            FakeServer.Request monitor = server.answer("LEVEL 2", "OK\n");
            server.answer("GET_CAPABILITY modes", "AP");
            if (told) {
                server.send(monitor, "<2>Control interface command 'GET_CAPABILITY modes'");
            }
            return hears.get();
        }
    }
}
