package org.hostp2pd.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// The barest client of a control socket: it blocks until a datagram comes.
final class RawClient implements AutoCloseable {
    private final Path own;
    private final AFUNIXDatagramChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 17);

    RawClient(Path own, Path server) throws IOException {
        this.own = own;
        this.channel = AFUNIXDatagramChannel.open();
        channel.bind(AFUNIXSocketAddress.of(own));
        channel.connect(AFUNIXSocketAddress.of(server));
    }

    void send(String command) throws IOException {
        channel.write(ByteBuffer.wrap(Octets.of(command)));
    }

    String receive() throws IOException {
        buffer.clear();
        channel.read(buffer);
        byte[] octets = new byte[buffer.flip().remaining()];
        buffer.get(octets);
        return Octets.text(octets);
    }

    /// For a socket that is not attached, and so hears replies only.
    String ask(String command) throws IOException {
        send(command);
        return receive();
    }

    /// Passes over other events.
    String await(String beginning) throws IOException {
        String text = receive();
        while (!text.startsWith(beginning)) {
            text = receive();
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(own);
    }
}
