package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.FakeServer.Request;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.hostp2pd.supplicant.WireInput.Unreachable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocketWireTest {
    private static final InterfaceName WLAN = new InterfaceName("wlan0");

    @TempDir
    Path directory;

    private final Heard heard = new Heard();
    private FakeServer server;
    private SocketWire wire;

    @BeforeEach
    void open() throws IOException {
        server = new FakeServer(directory.resolve("wlan0"));
        wire = new SocketWire(directory.resolve("run"), heard, Duration.ofSeconds(10));
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

    @Test
    void replyComesWithoutItsLineFeed() throws IOException {
        attach();
        wire.ask(7, WLAN, new Command.Ping());
        server.answer("PING", "PONG\n");
        heard.expect(new Reply(7, "PONG"));
    }

    @Test
    void asksGoOutOneAtATimeInOrder() throws IOException {
        attach();
        wire.ask(1, WLAN, new Command.Ping());
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
    void unansweredAskOfAKilledServerIsRefusedAndItsLineIsDown() throws IOException {
        attach();
        server.close();
        wire.ask(1, WLAN, new Command.Ping());
        heard.expect(new NoReply(1, Trouble.REFUSED), new Unreachable(WLAN, Trouble.REFUSED));
    }

    @Test
    void missingSocketIsGone() throws IOException {
        WireInput.ControlSocket socket = server.socket();
        Files.delete(socket.path());
        wire.attach(socket);
        heard.expect(new Unreachable(WLAN, Trouble.GONE));
    }
}
