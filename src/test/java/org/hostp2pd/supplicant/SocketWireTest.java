package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.FakeServer.Request;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.junit.jupiter.api.Test;

/// Requests and their replies, against a server in the hands of the test.
final class SocketWireTest extends WireRig {
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
