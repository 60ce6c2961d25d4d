package org.hostp2pd.service;

import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// Tells systemd how the service is, by the protocol of sd_notify(3): datagrams of `NAME=value` lines to the socket
/// named in
/// `NOTIFY_SOCKET`. Without that variable it tells nobody.
///
/// From any thread; never blocks, and a datagram that cannot be sent is given up: systemd then works with what it has.
public final class Readiness {
    private final Optional<AFUNIXSocketAddress> socket;
    private volatile boolean ready;

    private Readiness(Optional<AFUNIXSocketAddress> socket) {
        this.socket = socket;
    }

    /// @param socket what `NOTIFY_SOCKET` says: a path, or `@` and a name in the abstract namespace
    public static Readiness to(Optional<String> socket) {
        return new Readiness(socket.flatMap(Readiness::address));
    }

    private static Optional<AFUNIXSocketAddress> address(String socket) {
        try {
            return switch (socket.isEmpty() ? ' ' : socket.charAt(0)) {
                case '@' -> Optional.of(AFUNIXSocketAddress.inAbstractNamespace(socket.substring(1)));
                case '/' -> Optional.of(AFUNIXSocketAddress.of(Path.of(socket)));
                default -> Optional.empty();
            };
        } catch (SocketException _) {
            // Too long for a socket address: nothing can listen there.
            return Optional.empty();
        }
    }

    /// The service does its work. Said once, and again after each [#reloading].
    public void ready() {
        if (!ready) {
            ready = true;
            send("READY=1");
        }
    }

    /// The configuration is being read again; [#ready] ends that. The time is that of CLOCK_MONOTONIC, which is
    /// what [System#nanoTime()] reads on Linux. Nothing is said before it is ready, since systemd would take the
    /// end of it for the first [#ready].
    ///
    /// @return whether it was said
    public boolean reloading() {
        boolean said = ready;
        if (said) {
            ready = false;
            send("RELOADING=1\nMONOTONIC_USEC=" + TimeUnit.NANOSECONDS.toMicros(System.nanoTime()));
        }
        return said;
    }

    /// The service is alive.
    public void alive() {
        send("WATCHDOG=1");
    }

    /// How it goes. @param status one line for a person
    public void status(String status) {
        send("STATUS=" + line(status));
    }

    /// The service begins to end.
    public void stopping() {
        send("STOPPING=1");
    }

    private static String line(String status) {
        return status.replaceAll("\\p{Cntrl}", " ");
    }

    private void send(String message) {
        if (socket.isEmpty()) {
            return;
        }
        try (AFUNIXDatagramChannel channel = AFUNIXDatagramChannel.open()) {
            channel.configureBlocking(false);
            channel.send(ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8)), socket.get());
        } catch (IOException _) {
            // Nobody listens, or not fast enough. The service itself is well.
            return;
        }
    }
}
