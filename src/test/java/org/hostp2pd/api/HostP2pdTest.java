package org.hostp2pd.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.Scenario;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A session as another program has it, over a simulated radio.
@Timeout(120)
final class HostP2pdTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
    private SimulatedSupplicant supplicant;
    private Path config;

    @BeforeEach
    void begin() throws IOException {
        Path sockets = Files.createDirectory(folder.resolve("sockets"));
        supplicant = SimulatedSupplicant.start(sockets, Options.usual().atSpeed(20));
        supplicant.play(Scenario.LIVING_ROOM);
        config = Files.writeString(
                folder.resolve("hostp2pd.yaml"), "hostp2pd:\n  control_directories: [" + sockets + "]\n");
    }

    @AfterEach
    void end() {
        supplicant.close();
    }

    private HostP2pdBuilder builder() {
        return HostP2pd.builder()
                .config(config)
                .interfaceName("p2p-dev-wlan0")
                .directory(folder)
                .logging(LogLevel.ERROR);
    }

    private final class Listener implements Flow.Subscriber<Event> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Event event) {
            heard.add(event);
        }

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }

    private Event hear(String kind) throws InterruptedException {
        Predicate<Event> wanted = event -> event.kind().equals(kind);
        while (true) {
            Event event = heard.poll(30, TimeUnit.SECONDS);
            assertTrue(event != null, () -> "never heard: " + kind);
            if (wanted.test(event)) {
                return event;
            }
        }
    }

    private static Outcome outcome(CompletableFuture<Outcome> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    @Test
    void aSessionInTheBackgroundTellsItsFactsAndDoesWhatIsAsked() throws Exception {
        HostP2pd session = builder().pin("37925185").build();
        assertEquals(Status.WAITING, session.status());
        session.events().subscribe(new Listener());
        try (session) {
            assertThrows(IllegalStateException.class, () -> session.start().start());
            assertTrue(hear("GroupUp").text().startsWith("The group "));
            Event joined = hear("StationJoined");
            assertEquals(Status.ACTIVE, session.status());
            Group group = session.group().orElseThrow();
            assertFalse(group.toString().contains(group.passphrase().orElseThrow()));
            assertTrue(session.statistics().replies() > 0);
            String address = joined.device().orElseThrow();
            assertTrue(session.stations().stream().anyMatch(it -> it.address().equals(address)));
            assertTrue(session.peers().stream().anyMatch(it -> it.kind().isPresent()));

            assertEquals(new Outcome.Done(false), outcome(session.pause()));
            assertEquals(Status.PAUSED, session.status());
            assertEquals(new Outcome.Done(false), outcome(session.resume()));
            assertEquals(new Outcome.Done(false), outcome(session.disconnect(address)));
            assertEquals(
                    new Outcome.Refused(Outcome.Reason.UNKNOWN_DEVICE, "UNKNOWN_DEVICE"),
                    outcome(session.disconnect("02:ff:ff:ff:ff:ff")));
            assertThrows(IllegalArgumentException.class, () -> session.block("a phone"));
            assertEquals(new Outcome.Done(false), outcome(session.reload()));
            Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "hostp2pd:\n  pinn: 1\n");
            Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome(session.reload(wrong)));
            assertEquals(Outcome.Reason.CONFIGURATION, refused.reason());
            assertTrue(refused.text().contains("pinn"), refused.text());
        }
        assertEquals(Status.ENDED, session.status());
        assertEquals(new Outcome.Ended(), outcome(session.pause()));
        assertFalse(Files.exists(folder.resolve("hostp2pd-p2p-dev-wlan0.pid")));
    }

    @Test
    void theExamplesDoWhatTheyShow() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        List<String> joined = new CopyOnWriteArrayList<>();
        HostP2pd session = builder().pin("37925185").build();
        Examples.events(session, joined, enough);
        Thread ending = Thread.ofPlatform().name("ending").start(() -> {
            awaitQuietly(enough);
            session.terminate();
        });
        assertEquals(0, session.run());
        ending.join();
        assertFalse(joined.isEmpty());
        assertEquals(0, Examples.blocking(builder(), config, new CountDownLatch(0)));
        assertEquals(List.of(), Examples.background(builder().directory(folder), new CountDownLatch(0)));
    }

    private static void awaitQuietly(CountDownLatch enough) {
        try {
            enough.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aConfigurationWithAMistakeIsAnExitCode() throws IOException {
        Files.writeString(config, "hostp2pd:\n  pinn: 1\n");
        assertEquals(1, builder().build().run());
    }

    @Test
    void whatCannotBeIsRefusedAtOnceAndNoSecretIsRepeated() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> HostP2pd.builder().pin("31415"));
        assertFalse(String.valueOf(refused.getMessage()).contains("31415"));
        assertThrows(IllegalArgumentException.class, () -> HostP2pd.builder().interfaceName("../wlan0"));
    }

    @Test
    void reasonsOfTheEngineAllHaveTheirName() {
        Set<String> names =
                Arrays.stream(Outcome.Reason.values()).map(Enum::name).collect(Collectors.toSet());
        assertTrue(Arrays.stream(org.hostp2pd.engine.Outcome.Why.values())
                .map(Enum::name)
                .allMatch(names::contains));
    }
}
