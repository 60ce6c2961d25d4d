package org.hostp2pd.bench;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// A control socket that answers PING with PONG and everything else with OK.
final class Answerer implements AutoCloseable {
    private final AFUNIXDatagramChannel channel = AFUNIXDatagramChannel.open();

    Answerer(Path socket) throws IOException {
        channel.bind(AFUNIXSocketAddress.of(socket));
    }

    /// Waits for a PING and answers it. @return when that was, as [System#nanoTime]
    long pong() throws IOException {
        ByteBuffer request = ByteBuffer.allocate(4096);
        while (true) {
            request.clear();
            SocketAddress from = channel.receive(request);
            boolean ping =
                    StandardCharsets.US_ASCII.decode(request.flip()).toString().equals("PING");
            channel.send(ByteBuffer.wrap((ping ? "PONG\n" : "OK\n").getBytes(StandardCharsets.US_ASCII)), from);
            if (ping) {
                return System.nanoTime();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
