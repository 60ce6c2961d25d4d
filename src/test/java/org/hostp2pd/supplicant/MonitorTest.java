package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.EventParser;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Unrecognised;
import org.hostp2pd.supplicant.FakeServer.Request;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.Event;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.hostp2pd.supplicant.WireInput.Unreachable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events, and whether the attachment still lives, against a server in the hands of the test.
final class MonitorTest {
    private static final InterfaceName WLAN = new InterfaceName("wlan0");

    @TempDir
    Path directory;

    private final Heard heard = new Heard();
    private final Clock clock = new Clock();
    private FakeServer server;
    private SocketWire wire;
    private Request monitor;

    @BeforeEach
    void attach() throws IOException {
        server = new FakeServer(directory.resolve("wlan0"));
        wire = new SocketWire(directory.resolve("run"), heard, Clock.DEADLINE, clock);
        wire.attach(server.socket());
        attached();
    }

    private void attached() {
        monitor = server.answer("ATTACH", "OK\n");
        heard.expect(new Attached(WLAN));
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        server.close();
    }

    private static Event event(String datagram) {
        return new Event(WLAN, EventParser.parseDatagram(datagram));
    }

    private void nothingElseComes() {
        wire.ask(99, WLAN, new Command.Ping());
        server.answer("PING", "PONG\n");
        heard.expect(new Reply(99, "PONG"));
    }

    @Test
    void eventsArriveInOrder() {
        String lost = "<3>P2P-DEVICE-LOST p2p_dev_addr=02:00:00:00:00:01";
        String find = "<3>P2P-FIND-STOPPED ";
        server.send(monitor, lost);
        server.send(monitor, find);
        heard.expect(event(lost), event(find));
    }

    @Test
    void binaryNoiseIsKeptUnrecognised() {
        String noise =
                "<3>" + IntStream.range(0, 256).mapToObj(i -> "" + (char) i).collect(Collectors.joining());
        server.send(monitor, noise);
        heard.expect(event(noise));
    }

    @Test
    void eventOfAHundredThousandBytesIsWhole() {
        String longest = "<3>P2P-SERV-DISC-RESP 02:00:00:00:00:01 1 " + "0a".repeat(50_000);
        server.send(monitor, longest);
        heard.expect(event(longest));
    }

    @Test
    void eventLargerThanTheBufferIsUnrecognised() {
        server.send(monitor, "<3>P2P-SERV-DISC-RESP 02:00:00:00:00:01 1 " + "0a".repeat(70_000));
        heard.expect(new Event(WLAN, new Unrecognised("cut", "")));
    }

    @Test
    void whatIsNoEventIsNotTakenForOne() {
        server.send(monitor, "OK\n");
        server.send(monitor, "");
        server.send(monitor, "P2P-FIND-STOPPED ");
        nothingElseComes();
    }

    @Test
    void thousandsOfEventsArriveInOrder() {
        int many = 5_000;
        for (int i = 0; i < many; i++) {
            server.send(monitor, "<3>NOISE " + i);
        }
        for (int i = 0; i < many; i++) {
            Event event = assertInstanceOf(Event.class, heard.next());
            assertEquals(event("<3>NOISE " + i), event);
        }
    }

    @Test
    void burstIsFollowedByACheck() throws IOException, InterruptedException {
        CountDownLatch attachedThere = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        try (FakeServer bursting = new FakeServer(directory.resolve("burst"));
                SocketWire slow =
                        new SocketWire(directory.resolve("run"), holding(attachedThere, sent), Clock.DEADLINE)) {
            slow.attach(bursting.socket());
            Request attached = bursting.answer("ATTACH", "OK\n");
            attachedThere.await();
            for (int i = 0; i < 10; i++) {
                bursting.send(attached, "<3>NOISE");
            }
            sent.countDown();
            assertEquals(new Request("LEVEL 3", attached.from()), bursting.take());
        }
    }

    /// A sink that holds the wire up with its first input until the burst was sent, so that it is there at once.
    private static Consumer<WireInput> holding(CountDownLatch attached, CountDownLatch sent) {
        return _ -> {
            attached.countDown();
            try {
                sent.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
    }

    @Test
    void livingAttachmentIsLeftAlone() {
        wire.check(WLAN);
        assertEquals(new Request("LEVEL 3", monitor.from()), server.answer("LEVEL 3", "OK\n"));
        nothingElseComes();
    }

    @Test
    void attachmentTheServerForgotIsRenewed() {
        Request before = monitor;
        wire.check(WLAN);
        server.answer("LEVEL 3", "FAIL\n");
        attached();
        assertNotEquals(before.from(), monitor.from());
    }

    @Test
    void unansweredCheckIsFollowedByOneAttachmentMore() {
        wire.check(WLAN);
        assertEquals("LEVEL 3", server.take().text());
        clock.pass(wire);
        Request again = server.take();
        assertEquals("ATTACH", again.text());
        assertNotEquals(monitor.from(), again.from());
        clock.pass(wire);
        heard.expect(new Unreachable(WLAN, Trouble.NO_ANSWER));
    }

    @Test
    void removedFileOfOursIsMadeAgain() throws IOException {
        Request before = monitor;
        Files.delete(before.from().getFile().toPath());
        attached();
        assertFalse(server.offer(before, "<3>NOISE"));
        server.send(monitor, "<3>NOISE 2");
        heard.expect(event("<3>NOISE 2"));
    }
}
