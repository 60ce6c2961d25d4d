package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.FakeServer.Request;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.hostp2pd.supplicant.WireInput.Unreachable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests and their replies, against a server in the hands of the test.
final class SocketWireTest {
    private static final InterfaceName WLAN = new InterfaceName("wlan0");

    @TempDir
    Path directory;

    private final Heard heard = new Heard();
    private final Clock clock = new Clock();
    private FakeServer server;
    private SocketWire wire;

    @BeforeEach
    void open() throws IOException {
        server = new FakeServer(directory.resolve("wlan0"));
        wire = new SocketWire(directory.resolve("run"), heard, Clock.DEADLINE, clock);
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        server.close();
    }

    private Request attach() throws IOException {
        wire.attach(server.socket());
        Request monitor = server.answer("ATTACH", "OK\n");
        heard.expect(new Attached(WLAN));
        return monitor;
    }

    private void ping(long ask) {
        wire.ask(ask, WLAN, new Command.Ping());
    }

    @Test
    void replyComesWithoutItsLineFeed() throws IOException {
        attach();
        ping(7);
        server.answer("PING", "PONG\n");
        heard.expect(new Reply(7, "PONG"));
    }

    @Test
    void replyWithoutLineFeedComesWhole() throws IOException {
        attach();
        wire.ask(7, WLAN, new Command.GetPassphrase());
        server.answer("P2P_GET_PASSPHRASE", "12345678");
        heard.expect(new Reply(7, "12345678"));
    }

    @Test
    void asksGoOutOneAtATimeInOrder() throws IOException {
        attach();
        ping(1);
        wire.ask(2, WLAN, new Command.ReadStatus());
        Request first = server.take();
        server.send(first, "1");
        heard.expect(new Reply(1, "1"));
        Request second = server.take();
        server.send(second, "2");
        heard.expect(new Reply(2, "2"));
        assertEquals(List.of("PING", "STATUS"), List.of(first.text(), second.text()));
    }

    @Test
    void anAskNeedsNotWaitForTheAttachment() throws IOException {
        wire.attach(server.socket());
        ping(1);
        Request attach = server.take();
        server.answer("PING", "PONG\n");
        heard.expect(new Reply(1, "PONG"));
        server.send(attach, "OK\n");
        heard.expect(new Attached(WLAN));
    }

    @Test
    void twoInterfacesDoNotWaitForEachOther() throws IOException {
        attach();
        InterfaceName group = new InterfaceName("p2p-wlan0-0");
        try (FakeServer other = new FakeServer(directory.resolve(group.value()))) {
            wire.attach(other.socket());
            other.answer("ATTACH", "OK\n");
            heard.expect(new Attached(group));
            ping(1);
            wire.ask(2, group, new Command.Ping());
            other.answer("PING", "PONG\n");
            heard.expect(new Reply(2, "PONG"));
            server.answer("PING", "PONG\n");
            heard.expect(new Reply(1, "PONG"));
        }
    }

    @Test
    void unansweredAsksAreGivenUpInOrder() throws IOException {
        attach();
        ping(1);
        ping(2);
        clock.pass(wire);
        heard.expect(new NoReply(1, Trouble.NO_ANSWER));
        clock.pass(wire);
        heard.expect(new NoReply(2, Trouble.NO_ANSWER));
    }

    @Test
    void lateReplyIsNeverTakenForTheNext() throws IOException {
        attach();
        ping(1);
        Request late = server.take();
        clock.pass(wire);
        heard.expect(new NoReply(1, Trouble.NO_ANSWER));
        assertFalse(server.offer(late, "late"));
        ping(2);
        Request next = server.answer("PING", "PONG\n");
        heard.expect(new Reply(2, "PONG"));
        assertNotEquals(late.from(), next.from());
    }

    @Test
    void secondReplyIsDropped() throws IOException {
        attach();
        ping(1);
        Request first = server.take();
        server.send(first, "once");
        server.offer(first, "twice");
        heard.expect(new Reply(1, "once"));
        ping(2);
        server.answer("PING", "PONG\n");
        heard.expect(new Reply(2, "PONG"));
    }

    @Test
    void refusedAttachmentIsUnreachable() throws IOException {
        wire.attach(server.socket());
        server.answer("ATTACH", "FAIL\n");
        heard.expect(new Unreachable(WLAN, Trouble.REFUSED));
    }

    @Test
    void unansweredAttachmentIsUnreachableAfterItsOpenAsks() throws IOException {
        wire.attach(server.socket());
        ping(1);
        clock.pass(wire);
        heard.expect(new NoReply(1, Trouble.NO_ANSWER), new Unreachable(WLAN, Trouble.NO_ANSWER));
    }

    @Test
    void killedServerRefusesAllOpenAsks() throws IOException {
        attach();
        ping(1);
        server.take();
        ping(2);
        server.kill();
        wire.check(WLAN);
        heard.expect(
                new NoReply(1, Trouble.REFUSED),
                new NoReply(2, Trouble.REFUSED),
                new Unreachable(WLAN, Trouble.REFUSED));
        ping(3);
        heard.expect(new NoReply(3, Trouble.CLOSED));
    }

    @Test
    void socketThatWentIsGone() throws IOException {
        ControlSocket socket = server.socket();
        Files.delete(socket.path());
        wire.attach(socket);
        heard.expect(new Unreachable(WLAN, Trouble.GONE));
    }

    @Test
    void terminatedServerIsGone() throws IOException {
        attach();
        Files.delete(server.socket().path());
        server.kill();
        ping(1);
        heard.expect(new NoReply(1, Trouble.GONE), new Unreachable(WLAN, Trouble.GONE));
    }

    @Test
    void socketNobodyServesIsRefused() throws IOException {
        server.kill();
        wire.attach(server.socket());
        heard.expect(new Unreachable(WLAN, Trouble.REFUSED));
    }

    @Test
    void directoryInTheSocketsPlaceIsNoSocket() throws IOException {
        Path path = Files.createDirectory(directory.resolve("dir"));
        InterfaceName name = new InterfaceName("dir");
        wire.attach(new ControlSocket(name, path, 1));
        heard.expect(new Unreachable(name, Trouble.NOT_A_SOCKET));
    }

    @Test
    void fileInTheSocketsPlaceIsNoSocket() throws IOException {
        Path path = Files.createFile(directory.resolve("file"));
        InterfaceName name = new InterfaceName("file");
        wire.attach(new ControlSocket(name, path, 1));
        heard.expect(new Unreachable(name, Trouble.NOT_A_SOCKET));
    }

    @Test
    void streamSocketIsRefused() throws IOException {
        Path path = directory.resolve("stream");
        InterfaceName name = new InterfaceName("stream");
        try (ServerSocketChannel stream = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            stream.bind(UnixDomainSocketAddress.of(path));
            wire.attach(new ControlSocket(name, path, 1));
            heard.expect(new Unreachable(name, Trouble.REFUSED));
        }
    }

    @Test
    void pathNoSocketCanHaveIsGone() {
        wire.attach(new ControlSocket(WLAN, directory.resolve("x".repeat(120)), 1));
        heard.expect(new Unreachable(WLAN, Trouble.GONE));
    }

    @Test
    void troubleWithOurOwnDirectoryIsNotTheServers() throws IOException {
        Request monitor = attach();
        Path own = monitor.from().getFile().toPath().getParent();
        wire.detach(WLAN);
        Files.move(own, directory.resolve("aside"));
        Files.createFile(own);
        wire.attach(server.socket());
        heard.expect(new Unreachable(WLAN, Trouble.CLOSED));
    }

    @Test
    void askWithoutALineIsClosed() {
        ping(1);
        heard.expect(new NoReply(1, Trouble.CLOSED));
    }

    @Test
    void detachTakesLeaveAndDropsOpenAsks() throws IOException {
        Request monitor = attach();
        ping(1);
        Request open = server.take();
        wire.detach(WLAN);
        Request leave = server.take();
        assertEquals(new Request("DETACH", monitor.from()), leave);
        assertFalse(server.offer(open, "PONG\n"));
        ping(2);
        heard.expect(new NoReply(2, Trouble.CLOSED));
    }

    @Test
    void attachingAgainClosesFirst() throws IOException {
        Request before = attach();
        wire.attach(server.socket());
        assertEquals(new Request("DETACH", before.from()), server.take());
        Request after = server.answer("ATTACH", "OK\n");
        heard.expect(new Attached(WLAN));
        assertNotEquals(before.from(), after.from());
    }

    @Test
    void fullServerGetsTheAskWhenItTakesIt() throws IOException {
        attach();
        List<SocketWire> others = fill();
        ping(1);
        for (Request taken = server.take(); !taken.text().equals("PING"); ) {
            taken = server.take();
        }
        others.forEach(SocketWire::close);
    }

    /// Wires whose ATTACH fills the queue of the server.
    private List<SocketWire> fill() throws IOException {
        List<SocketWire> others = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            SocketWire other = new SocketWire(directory.resolve("run"), _ -> {}, Clock.DEADLINE);
            other.attach(server.socket());
            others.add(other);
        }
        return others;
    }

    @Test
    void closeAnswersOpenAsksAndTakesLeave() throws IOException {
        attach();
        ping(1);
        ping(2);
        server.take();
        wire.close();
        heard.expect(new NoReply(1, Trouble.CLOSED), new NoReply(2, Trouble.CLOSED));
        assertEquals("DETACH", server.take().text());
    }

    @Test
    void closeIsPossibleFromTheSinkAndTwice() throws IOException {
        SocketWire[] own = new SocketWire[1];
        Heard ends = new Heard();
        own[0] = new SocketWire(
                directory.resolve("run"),
                input -> {
                    own[0].close();
                    ends.accept(input);
                },
                Clock.DEADLINE);
        own[0].ask(1, WLAN, new Command.Ping());
        ends.expect(new NoReply(1, Trouble.CLOSED));
        own[0].close();
        own[0].close();
    }
}
