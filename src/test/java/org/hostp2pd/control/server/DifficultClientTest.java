package org.hostp2pd.control.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.engine.Outcome;
import org.junit.jupiter.api.Test;

/// Clients that send nonsense, too much or nothing, or do not read.
class DifficultClientTest extends ServerRig {
    @Test
    void anotherVersionIsRefusedInWords() throws IOException {
        try (Bare client = new Bare(open(STRICT))) {
            client.say("{\"protocol\":2}\n{\"ask\":\"state\"}\n");
            client.line();
            Json end = client.line().orElseThrow();
            assertEquals(Optional.of("VERSION"), end.text("end"));
            assertTrue(end.text("sentence").orElseThrow().contains("version 1"));
            assertEquals(Optional.empty(), client.line());
        }
    }

    @Test
    void garbageEndsTheConversation() throws IOException {
        Path socket = open(STRICT);
        for (String garbage : List.of("PING\n", "{\"ask\":\"raw\"}\n", "{}\n", "\n", "\u0000\u0001\n", "[[[[\n")) {
            try (Bare client = Bare.introduced(socket)) {
                client.say(garbage);
                assertEquals("NOT_UNDERSTOOD", client.end());
            }
        }
    }

    @Test
    void aLineWithoutEndIsNotKept() throws IOException {
        try (Bare client = Bare.introduced(open(STRICT))) {
            try {
                client.say("x".repeat(2 * Protocol.LONGEST_LINE));
            } catch (IOException _) {
                // It was closed already.
            }
            assertEquals("TOO_LONG", client.end());
        }
    }

    @Test
    void unfinishedLinesOfAllTogetherAreBounded() throws IOException {
        Path socket = open(STRICT);
        List<String> ends = new ArrayList<>();
        List<Bare> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Bare client = Bare.introduced(socket);
            clients.add(client);
            client.say("x".repeat(200 * 1024));
        }
        for (Bare client : clients) {
            ends.add(client.end());
            client.close();
        }
        assertTrue(ends.contains("TOO_MANY"), ends::toString);
    }

    @Test
    void aLineThatIsNotFinishedAndAClientThatSaysNothingAreGivenUp() throws IOException {
        Path socket = open(STRICT);
        try (Bare half = Bare.introduced(socket);
                Bare silent = new Bare(socket)) {
            half.say("{\"ask\":");
            assertEquals("TOO_SLOW", half.end());
            assertEquals("TOO_SLOW", silent.end());
        }
    }

    @Test
    void aClientThatIsIdleIsNotGivenUp() throws Exception {
        try (Bare client = Bare.introduced(open(STRICT))) {
            client.say("{\"ask\":\"follow\"}\n");
            client.member("state");
            Thread other = Thread.ofVirtual().start(() -> {
                try {
                    assertEquals(null, requests.poll(800, TimeUnit.MILLISECONDS));
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                bulletin.hear("Ended", "Late news.");
            });
            assertEquals(Optional.of("Late news."), client.member("notice").text("sentence"));
            other.join();
        }
    }

    @Test
    void oneTooManyIsTold() throws IOException {
        Path socket = open(STRICT);
        List<Bare> clients = new ArrayList<>();
        for (int i = 0; i < STRICT.perUser(); i++) {
            clients.add(Bare.introduced(socket));
        }
        try (Bare last = new Bare(socket)) {
            assertEquals("TOO_MANY", last.end());
        }
        clients.getFirst().close();
        clients.removeFirst();
        try (Bare next = Bare.introduced(socket)) {
            next.say("{\"ask\":\"state\"}\n");
            next.member("state");
        }
        for (Bare client : clients) {
            client.close();
        }
    }

    @Test
    void whoDoesNotReadIsSentAwayAndDelaysNobody() throws Exception {
        Limits patient = new Limits(
                8, 6, 40, 4, 600 * 1024, Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMillis(5));
        Path socket = open(patient);
        try (Bare deaf = Bare.introduced(socket);
                Bare other = Bare.introduced(socket)) {
            deaf.say("{\"ask\":\"follow\"}\n");
            other.say("{\"ask\":\"follow\"}\n");
            other.member("state");
            String long1 = "x".repeat(20_000);
            for (int i = 0; i < 120; i++) {
                bulletin.hear("Ended", long1 + i);
                assertEquals(Optional.of(long1 + i), other.member("notice").text("sentence"));
            }
            assertEquals("TOO_SLOW", deaf.end());
        }
    }

    @Test
    void whoAsksWithoutReadingIsNotListenedTo() throws Exception {
        outcome = new CompletableFuture<>();
        try (Bare client = Bare.introduced(open(STRICT))) {
            client.say("{\"ask\":\"request\",\"id\":1,\"request\":{\"type\":\"Pause\"}}\n".repeat(20));
            for (int i = 0; i < STRICT.answers(); i++) {
                requests.take();
            }
            assertEquals(null, requests.poll(50, TimeUnit.MILLISECONDS));
            outcome.complete(new Outcome.Done());
            for (int i = 0; i < 20; i++) {
                assertEquals(Optional.of("Done"), client.member("outcome").text("type"));
            }
        }
    }
}
