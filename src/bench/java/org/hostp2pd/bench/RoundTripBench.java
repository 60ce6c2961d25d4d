package org.hostp2pd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.SocketWire;
import org.hostp2pd.supplicant.WireInput;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// How long a request takes to its reply through the wire and the hand-over to another thread, beside the least
/// possible: the same on a bare socket in one thread. And the reaction: from an event leaving the server to the command
/// it provoked arriving there. In microseconds; run it on one core (`taskset -c 0`), or the scheduler is what is
/// measured.
public final class RoundTripBench {
    private static final int TIMES = 20_000;
    private static final int NANOS_IN_MICRO = 1_000;
    private static final InterfaceName NAME = new InterfaceName("wlan0");

    private RoundTripBench() {}

    private interface Trip {
        void make(int number) throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("bench");
        try (AFUNIXDatagramChannel server = AFUNIXDatagramChannel.open()) {
            server.bind(AFUNIXSocketAddress.of(directory.resolve(NAME.value())));
            Thread.ofPlatform().name("bench-server").daemon().start(() -> serve(server));
            for (int round = 1; round <= 3; round++) {
                bare(directory);
                wire(directory);
            }
        }
    }

    /// Answers PING with PONG, everything else but a leave with OK, and P2P_STOP_FIND also with its event.
    private static void serve(AFUNIXDatagramChannel server) {
        ByteBuffer request = ByteBuffer.allocateDirect(4096);
        try {
            SocketAddress monitor = null;
            while (true) {
                SocketAddress from = server.receive(request.clear());
                String text = StandardCharsets.US_ASCII.decode(request.flip()).toString();
                if (text.equals("ATTACH")) {
                    monitor = from;
                }
                if (text.equals("DETACH")) {
                    continue;
                }
                server.send(bytes(text.equals("PING") ? "PONG\n" : "OK\n"), from);
                if (text.equals("P2P_STOP_FIND") && monitor != null) {
                    server.send(bytes("<3>P2P-FIND-STOPPED "), monitor);
                }
            }
        } catch (ClosedChannelException _) {
            // the bench is over
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void bare(Path directory) throws IOException, InterruptedException {
        ByteBuffer reply = ByteBuffer.allocateDirect(4096);
        try (AFUNIXDatagramChannel client = AFUNIXDatagramChannel.open()) {
            client.bind(AFUNIXSocketAddress.of(directory.resolve("client")));
            client.connect(AFUNIXSocketAddress.of(directory.resolve(NAME.value())));
            measure("bare socket, PING to PONG", _ -> {
                client.write(bytes("PING"));
                client.read(reply.clear());
            });
        }
    }

    private static void wire(Path directory) throws IOException, InterruptedException {
        BlockingQueue<WireInput> inbox = new LinkedBlockingQueue<>();
        try (SocketWire wire = new SocketWire(directory.resolve("run"), inbox::add, Duration.ofSeconds(10))) {
            wire.attach(new WireInput.ControlSocket(NAME, directory.resolve(NAME.value()), 1));
            inbox.take();
            measure("wire, PING to PONG", number -> {
                wire.ask(number, NAME, new Command.Ping());
                inbox.take();
            });
            wire.ask(TIMES, NAME, new Command.StopFind());
            measure("wire, reply and event to the reply of what they provoke", number -> {
                while (!(inbox.take() instanceof WireInput.Event)) {
                    // the reply to the command before
                }
                wire.ask(number, NAME, new Command.StopFind());
            });
        }
    }

    private static void measure(String what, Trip trip) throws IOException, InterruptedException {
        long[] nanoseconds = new long[TIMES];
        for (int number = 0; number < TIMES; number++) {
            long begin = System.nanoTime();
            trip.make(number);
            nanoseconds[number] = System.nanoTime() - begin;
        }
        Arrays.sort(nanoseconds);
        System.out.printf(
                "%-60s median %6.1f us, 99th percentile %7.1f us%n",
                what,
                (double) nanoseconds[TIMES / 2] / NANOS_IN_MICRO,
                (double) nanoseconds[TIMES * 99 / 100] / NANOS_IN_MICRO);
    }
}
