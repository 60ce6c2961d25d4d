package org.hostp2pd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.SettingsReader;
import org.hostp2pd.service.EngineThread;
import org.hostp2pd.store.DeviceRules;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// The reaction of engine and wire together: from an event leaving wpa_supplicant to the command it provoked arriving
/// there. In microseconds, beside the least possible, a bare datagram there and back.
public final class ReactionBench {
    private static final int TIMES = 20_000;
    private static final int ROUNDS = 4;
    private static final String PHONE = "42:00:00:00:01:00 p2p_dev_addr=42:00:00:00:01:00 pri_dev_type=10-0050F204-5"
            + " name='phone' config_methods=0x188 dev_capab=0x25 group_capab=0x0";

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(8192);
    private final AFUNIXDatagramChannel group;
    private SocketAddress monitor;
    private SocketAddress asker;

    private ReactionBench(AFUNIXDatagramChannel group) throws IOException {
        this.group = group;
        monitor = AFUNIXSocketAddress.of(Path.of("/nobody"));
        asker = monitor;
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("bench");
        Path control = Files.createDirectory(directory.resolve("control"));
        try (AFUNIXDatagramChannel device = bound(control.resolve("p2p-dev-wlan0"));
                AFUNIXDatagramChannel group = bound(control.resolve("p2p-wlan0-0"))) {
            Thread.ofPlatform().daemon().name("device").start(() -> serve(device));
            var _ = EngineThread.start(
                    directory.resolve("own"), control, settings(control), DeviceRules.NONE, _ -> {}, _ -> {});
            ReactionBench bench = new ReactionBench(group);
            bench.untilThePinIsOffered();
            for (int round = 1; round <= ROUNDS; round++) {
                report("reaction", bench.reactions());
            }
        }
        for (int round = 1; round <= ROUNDS; round++) {
            report("least possible: a bare datagram there and back", bare(control));
        }
    }

    private static AFUNIXDatagramChannel bound(Path path) throws IOException {
        AFUNIXDatagramChannel channel = AFUNIXDatagramChannel.open();
        channel.bind(AFUNIXSocketAddress.of(path));
        return channel;
    }

    private static Settings settings(Path control) throws IOException {
        String yaml = "interface: p2p-dev-wlan0\npin: \"12345670\"\ncontrol_directories: [\"" + control + "\"]\n";
        return switch (new SettingsReader().read(ConfigSource.StandardInput.of(yaml))) {
            case Configuration.Accepted accepted -> accepted.settings();
            case Configuration.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /// The P2P device: brings the group up when asked, and a phone that wants in.
    private static void serve(AFUNIXDatagramChannel device) {
        ByteBuffer request = ByteBuffer.allocateDirect(8192);
        try {
            SocketAddress attached = AFUNIXSocketAddress.of(Path.of("/nobody"));
            while (true) {
                SocketAddress from = device.receive(request.clear());
                String text = StandardCharsets.US_ASCII.decode(request.flip()).toString();
                attached = text.equals("ATTACH") ? from : attached;
                device.send(bytes(answer(text)), from);
                if (text.startsWith("P2P_GROUP_ADD")) {
                    device.send(
                            bytes("<3>P2P-GROUP-STARTED p2p-wlan0-0 GO ssid=\"DIRECT-ab\" freq=2437"
                                    + " passphrase=\"12345678\" go_dev_addr=42:00:00:00:00:00 [PERSISTENT]"),
                            attached);
                    device.send(
                            bytes("<3>P2P-PROV-DISC-SHOW-PIN " + PHONE.replaceFirst(" ", " 12345670 ")
                                    + " group=p2p-wlan0-0"),
                            attached);
                }
            }
        } catch (ClosedChannelException _) {
            // The measurement is over.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(String command) {
        return switch (command) {
            case "STATUS" -> "wpa_state=COMPLETED\np2p_device_address=42:00:00:00:00:00\naddress=42:00:00:00:00:00\n";
            case "INTERFACES" -> "p2p-dev-wlan0\n";
            case "LIST_NETWORKS" -> "network id / ssid / bssid / flags\n";
            case "P2P_PEER FIRST" -> "FAIL\n";
            default -> "OK\n";
        };
    }

    private void untilThePinIsOffered() throws IOException {
        String command = "";
        while (!command.startsWith("WPS_PIN")) {
            command = receive();
            monitor = command.equals("ATTACH") ? asker : monitor;
            reply(command);
        }
    }

    private String receive() throws IOException {
        asker = group.receive(buffer.clear());
        return StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
    }

    private void reply(String command) throws IOException {
        group.send(
                bytes(command.startsWith("STA-") ? "FAIL\n" : command.startsWith("WPS_PIN") ? "12345670" : "OK\n"),
                asker);
    }

    private long[] reactions() throws IOException {
        long[] nanos = new long[TIMES];
        for (int at = 0; at < TIMES; at++) {
            long begin = System.nanoTime();
            group.send(bytes("<3>CTRL-EVENT-EAP-STARTED 46:00:00:00:01:00"), monitor);
            String command = receive();
            nanos[at] = System.nanoTime() - begin;
            reply(command);
        }
        return nanos;
    }

    private static long[] bare(Path control) throws IOException {
        try (AFUNIXDatagramChannel server = bound(control.resolve("server"));
                AFUNIXDatagramChannel client = bound(control.resolve("client"))) {
            Thread.ofPlatform().daemon().name("echo").start(() -> echo(server));
            ByteBuffer buffer = ByteBuffer.allocateDirect(8192);
            long[] nanos = new long[TIMES];
            for (int at = 0; at < TIMES; at++) {
                long begin = System.nanoTime();
                client.send(bytes("<3>CTRL-EVENT-EAP-STARTED 46:00:00:00:01:00"), server.getLocalAddress());
                client.receive(buffer.clear());
                nanos[at] = System.nanoTime() - begin;
            }
            return nanos;
        } finally {
            Files.deleteIfExists(control.resolve("server"));
            Files.deleteIfExists(control.resolve("client"));
        }
    }

    private static void echo(AFUNIXDatagramChannel server) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(8192);
        try {
            while (true) {
                SocketAddress from = server.receive(buffer.clear());
                server.send(buffer.flip(), from);
            }
        } catch (ClosedChannelException _) {
            // The measurement is over.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s, %,d times: median %.1f, 99th percentile %.1f, worst %.1f microseconds%n",
                what,
                nanos.length,
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3,
                nanos[nanos.length - 1] / 1e3);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
