package org.hostp2pd.supplicant;

import java.io.IOException;
import java.nio.file.Path;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.FakeServer.Request;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A wire, what it reported, and the server it speaks to.
abstract class WireRig {
    static final InterfaceName WLAN = new InterfaceName("wlan0");

    @TempDir
    Path directory;

    final Heard heard = new Heard();
    final Clock clock = new Clock();
    FakeServer server;
    SocketWire wire;

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

    final Request attach() throws IOException {
        wire.attach(server.socket());
        Request monitor = server.answer("ATTACH", "OK\n");
        heard.expect(new Attached(WLAN));
        return monitor;
    }

    final void ping(long ask) {
        wire.ask(ask, WLAN, new Command.Ping());
    }
}
