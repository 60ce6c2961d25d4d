package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeakTest {
    private static final InterfaceName WLAN = new InterfaceName("wlan0");

    @TempDir
    Path directory;

    @Test
    void nothingIsLeftOpenAndNoFileIsLeftBehind() throws IOException {
        live();
        int before = descriptors();
        for (int i = 0; i < 20; i++) {
            live();
        }
        assertEquals(before, descriptors());
        assertEquals(0, directory.resolve("run").toFile().list().length);
    }

    /// A wire that attaches, gives up an ask, renews its attachment, fails to attach elsewhere, and is closed.
    private void live() throws IOException {
        Heard heard = new Heard();
        Clock clock = new Clock();
        Files.deleteIfExists(directory.resolve("wlan0"));
        try (FakeServer server = new FakeServer(directory.resolve("wlan0"));
                SocketWire wire = new SocketWire(directory.resolve("run"), heard, Clock.DEADLINE, clock)) {
            wire.watch(List.of());
            heard.next();
            wire.attach(new WireInput.ControlSocket(new InterfaceName("none"), directory.resolve("none"), 1));
            heard.next();
            wire.attach(server.socket());
            server.answer("ATTACH", "OK\n");
            heard.expect(new Attached(WLAN));
            wire.ask(1, WLAN, new Command.Ping());
            server.take();
            clock.pass(wire);
            heard.expect(new NoReply(1, Trouble.NO_ANSWER));
            wire.check(WLAN);
            server.answer("LEVEL 3", "FAIL\n");
            server.answer("ATTACH", "OK\n");
            heard.expect(new Attached(WLAN));
        }
    }

    private static int descriptors() throws IOException {
        int count = 0;
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path descriptor : open) {
                String target = Files.isSymbolicLink(descriptor)
                        ? Files.readSymbolicLink(descriptor).toString()
                        : "";
                count += target.startsWith("/") ? 0 : 1;
            }
        }
        return count;
    }
}
