package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Denied;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which control sockets there are, and that their coming and going is seen.
final class DirectoriesTest {
    @TempDir
    Path base;

    private final Heard heard = new Heard();
    private SocketWire wire;
    private Path directory;

    @BeforeEach
    void open() throws IOException {
        wire = new SocketWire(base.resolve("run"), heard, Clock.DEADLINE);
        directory = Files.createDirectory(base.resolve("wpa_supplicant"));
    }

    @AfterEach
    void close() {
        wire.close();
    }

    private FakeServer server(String name) throws IOException {
        return new FakeServer(directory.resolve(name));
    }

    private Sockets watch(Path... directories) {
        wire.watch(List.of(directories));
        return assertInstanceOf(Sockets.class, heard.next());
    }

    private static Sockets sockets(Path looked, ControlSocket... present) {
        return new Sockets(List.of(present), List.of(looked), List.of());
    }

    @Test
    void firstListNamesWhatIsThere() throws IOException {
        try (FakeServer wlan = server("wlan0");
                FakeServer device = server("p2p-dev-wlan0")) {
            assertEquals(sockets(directory, device.socket(), wlan.socket()), watch(directory));
        }
    }

    @Test
    void whatIsNoControlSocketOfAnInterfaceIsPassedOver() throws IOException {
        Files.createFile(directory.resolve("file"));
        Files.createDirectory(directory.resolve("dir"));
        try (FakeServer _ = server("global");
                FakeServer _ = server("longer-than-an-interface-name")) {
            assertEquals(sockets(directory), watch(directory));
        }
    }

    @Test
    void socketThatAppearsAndGoesIsSeen() throws IOException {
        assertEquals(sockets(directory), watch(directory));
        try (FakeServer wlan = server("wlan0")) {
            ControlSocket socket = wlan.socket();
            heard.expect(sockets(directory, socket));
            Files.delete(socket.path());
            heard.expect(sockets(directory));
        }
    }

    @Test
    void socketMadeAnewHasAnotherGeneration() throws IOException {
        try (FakeServer before = server("wlan0")) {
            ControlSocket first = before.socket();
            assertEquals(sockets(directory, first), watch(directory));
            try (FakeServer _ = new FakeServer(base.resolve("aside"))) {
                Files.move(base.resolve("aside"), first.path(), StandardCopyOption.ATOMIC_MOVE);
                ControlSocket second = new ControlSocket(
                        first.iface(),
                        first.path(),
                        SocketFile.read(first.path()).generation());
                assertNotEquals(first, second);
                heard.expect(sockets(directory, second));
            }
        }
    }

    @Test
    void directoryThatDoesNotExistYetIsAwaited() throws IOException {
        Path later = base.resolve("later/deeper");
        assertEquals(sockets(later), watch(later));
        Files.createDirectories(later);
        try (FakeServer wlan = new FakeServer(later.resolve("wlan0"))) {
            heard.expect(sockets(later, wlan.socket()));
        }
    }

    @Test
    void directoryThatGoesAndComesBackIsSeen() throws IOException {
        try (FakeServer wlan = server("wlan0")) {
            assertEquals(sockets(directory, wlan.socket()), watch(directory));
            Files.delete(wlan.socket().path());
            Files.delete(directory);
            heard.expect(sockets(directory));
        }
        Files.createDirectory(directory);
        try (FakeServer wlan = server("wlan0")) {
            heard.expect(sockets(directory, wlan.socket()));
        }
    }

    @Test
    void directoryWithTwoNamesIsLookedIntoOnce() throws IOException {
        Path link = Files.createSymbolicLink(base.resolve("link"), directory);
        try (FakeServer wlan = server("wlan0")) {
            assertEquals(
                    new Sockets(List.of(wlan.socket()), List.of(directory, link), List.of()), watch(directory, link));
        }
    }

    @Test
    void watchingAgainForgetsTheDirectoriesBefore() throws IOException {
        Path other = Files.createDirectory(base.resolve("other"));
        assertEquals(sockets(directory), watch(directory));
        assertEquals(sockets(other), watch(other));
        try (FakeServer _ = server("wlan0");
                FakeServer seen = new FakeServer(other.resolve("wlan1"))) {
            heard.expect(sockets(other, seen.socket()));
        }
    }

    @Test
    void permissionTakenAndGivenBackIsSeen() throws IOException {
        assumeFalse(Files.getAttribute(base, "unix:uid").equals(0), "permissions do not hold for root");
        String group = Files.readAttributes(directory, PosixFileAttributes.class)
                .group()
                .getName();
        try (FakeServer wlan = server("wlan0")) {
            ControlSocket socket = wlan.socket();
            assertEquals(sockets(directory, socket), watch(directory));
            Files.setPosixFilePermissions(socket.path(), PosixFilePermissions.fromString("---rwx---"));
            heard.expect(new Sockets(List.of(socket), List.of(directory), List.of(new Denied(socket.path(), group))));
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("---rwx---"));
            heard.expect(new Sockets(List.of(), List.of(directory), List.of(new Denied(directory, group))));
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwx---"));
            Files.setPosixFilePermissions(socket.path(), PosixFilePermissions.fromString("rwxrwx---"));
            Sockets last = sockets(directory, socket);
            while (!heard.next().equals(last)) {
                // the list in between, if it was looked at between the two changes
            }
        }
    }
}
