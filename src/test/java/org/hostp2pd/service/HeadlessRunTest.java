package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Order;
import org.hostp2pd.engine.Reading;
import org.hostp2pd.engine.Recording;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Step;
import org.hostp2pd.engine.Stepper;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service against a simulated wpa_supplicant.
class HeadlessRunTest {
    @TempDir
    Path folder;

    private final BlockingQueue<Object> said = new LinkedBlockingQueue<>();
    private Path config;
    private Path calls;
    private SimulatedSupplicant supplicant;

    private final class Listening implements Voice {
        @Override
        public String say(Notice notice) {
            said.add(notice);
            return "";
        }

        @Override
        public String say(ServiceNotice notice) {
            said.add(notice);
            return "";
        }

        @Override
        public void see(State state) {}
    }

    @BeforeEach
    void begin() throws IOException {
        config = Files.writeString(folder.resolve("hostp2pd.yaml"), "");
        calls = folder.resolve("calls");
        supplicant = SimulatedSupplicant.start(
                Files.createDirectory(folder.resolve("sockets")),
                Options.usual().atSpeed(20));
    }

    @AfterEach
    void end() {
        supplicant.close();
    }

    private void configure(String... lines) throws IOException {
        Files.writeString(config, "hostp2pd:\n  " + String.join("\n  ", lines) + "\n");
    }

    private Launch launch() throws IOException {
        Path hook = Files.writeString(folder.resolve("hook"), "#!/bin/sh\necho \"$*\" >> " + calls + "\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Launch(
                new ConfigSource.File(config),
                Optional.empty(),
                Optional.of(hook.toString()),
                Optional.of(LogSettings.Level.ERROR),
                List.of(folder.resolve("sockets")),
                true,
                folder.resolve("state"),
                folder.resolve("runtime"),
                folder,
                Map.of());
    }

    private CompletableFuture<Integer> run() throws IOException {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        HeadlessRun run = new HeadlessRun(launch(), LoggingSetup.start(Map.of()), new Listening(), _ -> {});
        Thread.ofPlatform().name("service").start(() -> exit.complete(run.run()));
        return exit;
    }

    private <T> T hear(Class<T> kind) throws InterruptedException {
        while (true) {
            Object next = said.poll(30, TimeUnit.SECONDS);
            assertTrue(next != null, () -> "never said: " + kind);
            if (kind.isInstance(next)) {
                return kind.cast(next);
            }
        }
    }

    @Test
    void serviceBringsTheGroupUpTellsTheHookAndEndsOnASignal() throws Exception {
        CompletableFuture<Integer> exit = run();
        Notice.GroupUp up = hear(Notice.GroupUp.class);
        assertTrue(Files.exists(folder.resolve("hostp2pd-auto.pid")));
        assertTrue(Files.exists(folder.resolve("hostp2pd-p2p-dev-wlan0.pid")));

        RaisedSignal.raise("TERM");

        assertEquals(HeadlessRun.DONE, exit.get(30, TimeUnit.SECONDS));
        List<String> told = Files.readAllLines(calls);
        assertEquals("started", told.getFirst());
        assertTrue(told.get(1).startsWith("start_group"), told::toString);
        assertEquals("terminated", told.getLast());
        assertTrue(Files.readString(folder.resolve("state").resolve("groups"))
                .contains(up.ssid().hex()));
        assertFalse(Files.exists(folder.resolve("hostp2pd-auto.pid")));
        assertFalse(Files.exists(folder.resolve("hostp2pd-p2p-dev-wlan0.pid")));
    }

    @Test
    void reloadWithAnErrorChangesNothingAndOneWithoutIsTaken() throws Exception {
        CompletableFuture<Integer> exit = run();
        hear(Notice.GroupUp.class);

        configure("pinn: 12345670");
        RaisedSignal.raise("HUP");
        assertTrue(hear(ServiceNotice.ConfigurationRefused.class).running());
        configure("pin: \"00000000\"");
        RaisedSignal.raise("HUP");
        hear(ServiceNotice.Remarked.class);
        assertFalse(hear(Notice.Reloaded.class).newGroup());

        RaisedSignal.raise("INT");
        assertEquals(HeadlessRun.DONE, exit.get(30, TimeUnit.SECONDS));
    }

    @Test
    void configurationWithAnErrorStartsNothing() throws Exception {
        configure("pinn: 12345670", "pin: 1");
        assertEquals(HeadlessRun.FAILED, run().get(30, TimeUnit.SECONDS));
        ServiceNotice.ConfigurationRefused refused = hear(ServiceNotice.ConfigurationRefused.class);
        assertEquals(2, refused.problems().size());
        assertFalse(Files.exists(calls));
    }

    @Test
    void secondInstanceOnTheInterfaceIsRefused() throws Exception {
        Path lock = LockFile.path(folder, "p2p-dev-wlan0");
        Process other = new ProcessBuilder("sleep", "1000").start();
        Files.writeString(lock, other.pid() + "\n");
        try {
            CompletableFuture<Integer> exit = run();
            assertEquals(HeadlessRun.FAILED, exit.get(30, TimeUnit.SECONDS));
            assertEquals(lock, hear(ServiceNotice.LockBusy.class).file());
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void directoryThatIsNoneStartsNothing() throws Exception {
        Files.writeString(folder.resolve("runtime"), "");
        assertEquals(HeadlessRun.FAILED, run().get(30, TimeUnit.SECONDS));
        assertInstanceOf(ServiceNotice.class, hear(ServiceNotice.DirectoryUnsafe.class));
    }

    @Test
    void whatHappenedIsRecordedAndDecidedTheSameAgain() throws Exception {
        CompletableFuture<Integer> exit = run();
        Notice.GroupUp up = hear(Notice.GroupUp.class);
        RaisedSignal.raise("TERM");
        exit.get(30, TimeUnit.SECONDS);

        Path file = folder.resolve("state/recording-p2p-dev-wlan0.txt");
        Recording recording = assertInstanceOf(Reading.Complete.class, RecordingFile.read(file))
                .recording();
        List<Order> orders = new ArrayList<>();
        State state = recording.checkpoint();
        for (Recording.Entry entry : recording.entries()) {
            Step step = Stepper.step(state, entry.input(), entry.at());
            orders.addAll(step.orders());
            state = step.after();
        }
        assertTrue(orders.contains(new Order.Tell(up)));
        assertTrue(orders.contains(new Order.End(Order.Reason.ASKED)));
    }
}
