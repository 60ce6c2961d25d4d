package org.hostp2pd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// A control socket that answers once: PING with PONG, everything else with OK.
final class Answerer implements AutoCloseable {
    private final AFUNIXDatagramChannel channel = AFUNIXDatagramChannel.open();

    Answerer(Path socket) throws IOException {
        channel.bind(AFUNIXSocketAddress.of(socket));
    }

    /// Waits for the first request and answers it; fails when it is closed in between. @return when that was, as
    /// [System#nanoTime]
    long answer() throws IOException {
        ByteBuffer request = ByteBuffer.allocate(4096);
        SocketAddress from = channel.receive(request);
        boolean ping =
                StandardCharsets.US_ASCII.decode(request.flip()).toString().equals("PING");
        channel.send(ByteBuffer.wrap((ping ? "PONG\n" : "OK\n").getBytes(StandardCharsets.US_ASCII)), from);
        return System.nanoTime();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the control socket", e);
        }
    }
}
