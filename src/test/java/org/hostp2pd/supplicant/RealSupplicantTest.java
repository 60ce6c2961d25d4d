package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.NetworkValue.KeyValue;
import org.hostp2pd.p2p.NetworkValue.Words;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Event;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.hostp2pd.supplicant.WireInput.Unreachable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same wire against the real wpa_supplicant, on the loopback interface and without a radio.
final class RealSupplicantTest {
    private static final Path PROGRAM = Path.of("/usr/sbin/wpa_supplicant");
    private static final InterfaceName LOOPBACK = new InterfaceName("lo");

    @TempDir
    Path directory;

    private final Heard heard = new Heard();
    private Optional<Process> supplicant = Optional.empty();
    private Optional<SocketWire> wire = Optional.empty();
    private Path configuration;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "needs the package wpasupplicant");
        assumeTrue(Files.getAttribute(directory, "unix:uid").equals(0), "needs root, for wpa_supplicant");
        configuration = Files.writeString(
                directory.resolve("conf"), "ctrl_interface=DIR=" + directory.resolve("ctrl") + "\nupdate_config=1\n");
        wire = Optional.of(new SocketWire(directory.resolve("run"), heard, Duration.ofSeconds(10)));
        wire().watch(List.of(directory.resolve("ctrl")));
        assertInstanceOf(Sockets.class, heard.next());
        launch();
    }

    private void launch() throws IOException {
        supplicant = Optional.of(
                new ProcessBuilder(PROGRAM.toString(), "-i", "lo", "-D", "none", "-c", configuration.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("log").toFile())
                        .start());
    }

    private SocketWire wire() {
        return wire.orElseThrow();
    }

    @AfterEach
    void end() throws InterruptedException {
        wire.ifPresent(SocketWire::close);
        if (supplicant.isPresent()) {
            supplicant.get().destroyForcibly().waitFor();
        }
    }

    private ControlSocket appeared() throws IOException {
        while (true) {
            Sockets sockets = assertInstanceOf(Sockets.class, heard.next());
            if (!sockets.present().isEmpty()) {
                return sockets.present().getFirst();
            }
        }
    }

    private void attach() throws IOException {
        wire().attach(appeared());
        WireInput input = heard.next();
        while (input instanceof Sockets) {
            input = heard.next();
        }
        assertEquals(new Attached(LOOPBACK), input);
    }

    private WireInput nextNoEvent() {
        WireInput input = heard.next();
        while (input instanceof Event) {
            input = heard.next();
        }
        return input;
    }

    private String reply(long ask, Command command) {
        wire().ask(ask, LOOPBACK, command);
        Reply reply = assertInstanceOf(Reply.class, nextNoEvent());
        assertEquals(ask, reply.ask());
        return reply.text();
    }

    @Test
    void requestsAreAnsweredAndTheConfigurationIsSaved() throws IOException {
        attach();
        NetworkId network = new NetworkId(0);
        assertEquals("PONG", reply(1, new Command.Ping()));
        assertEquals("0", reply(2, new Command.AddNetwork()));
        assertEquals("OK", reply(3, new Command.SetNetwork(network, new Words("mode", "3"))));
        assertEquals(
                "OK", reply(4, new Command.SetNetwork(network, new KeyValue(new GroupKey.Passphrase("12345678")))));
        assertTrue(reply(5, new Command.ListNetworks(Optional.empty()))
                .startsWith("network id / ssid / bssid / flags\n0\t"));
        assertEquals("OK", reply(6, new Command.SaveConfig()));
        assertTrue(Files.readString(configuration).contains("mode=3"));
    }

    @Test
    void attachmentIsFoundAliveAndIsRenewedWhenOurFileIsRemoved() throws IOException {
        attach();
        wire().check(LOOPBACK);
        assertEquals("PONG", reply(1, new Command.Ping()));
        assertEquals(List.of(), heard.rest());
        try (Stream<Path> own = Files.walk(directory.resolve("run"))) {
            own.filter(path -> !Files.isDirectory(path))
                    .forEach(path -> path.toFile().delete());
        }
        heard.expect(new Attached(LOOPBACK));
    }

    @Test
    void killedAndStartedAgainItIsAttachedAnew() throws IOException, InterruptedException {
        attach();
        supplicant.orElseThrow().destroyForcibly().waitFor();
        wire().ask(1, LOOPBACK, new Command.Ping());
        heard.expect(new NoReply(1, Trouble.REFUSED), new Unreachable(LOOPBACK, Trouble.REFUSED));
        launch();
        attach();
        assertEquals("PONG", reply(2, new Command.Ping()));
    }
}
