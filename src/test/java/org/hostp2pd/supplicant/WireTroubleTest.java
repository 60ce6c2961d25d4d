package org.hostp2pd.supplicant;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.FakeServer.Request;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.hostp2pd.supplicant.WireInput.Unreachable;
import org.junit.jupiter.api.Test;

/// Servers that are not there, do not answer, or are no servers.
final class WireTroubleTest extends WireRig {
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
}
