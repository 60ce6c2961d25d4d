package org.hostp2pd.control.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.Protocol;

/// A conversation with a service. [#next] is for one thread; [#send] and [#close] are for any.
///
/// It is a channel of the JDK, not of junixsocket: a client that lives for a moment loads no native library then.
public final class Connection implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    /// A service that says more in one line is none.
    private static final int LONGEST = 16 * 1024 * 1024;

    private final SocketChannel channel;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private Connection(SocketChannel channel, Selector selector) {
        this.channel = channel;
        this.selector = selector;
    }

    /// Connects and introduces itself; what the service greets with is the first line of [#next].
    ///
    /// @throws UntrustedException when the socket may be somebody else's
    /// @throws IOException        when nobody listens there, or this user may not connect
    public static Connection to(Path socket) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            Trust.require(socket, channel);
            channel.configureBlocking(false);
            Connection connection = new Connection(channel, Selector.open());
            channel.register(connection.selector, SelectionKey.OP_READ);
            connection.send(Json.Members.NONE.with("protocol", Protocol.VERSION));
            return connection;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// Says something. Waits for a service that does not read, but not longer than a moment.
    ///
    /// @throws IOException when the connection is gone, or nobody reads
    public synchronized void send(Json message) throws IOException {
        ByteBuffer octets = ByteBuffer.wrap(JsonText.line(message));
        channel.write(octets);
        if (octets.hasRemaining()) {
            rest(octets);
        }
    }

    private void rest(ByteBuffer octets) throws IOException {
        try (Selector writable = Selector.open()) {
            channel.register(writable, SelectionKey.OP_WRITE);
            while (octets.hasRemaining()) {
                if (writable.select(Duration.ofSeconds(10).toMillis()) == 0) {
                    throw new IOException("the service does not read");
                }
                writable.selectedKeys().clear();
                channel.write(octets);
            }
        }
    }

    /// The next line of the service.
    ///
    /// @param patience for how long it is waited for
    /// @return empty when the conversation has ended
    /// @throws IOException when there is none in time, or it is no JSON
    public Optional<Json> next(Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!lineEnded()) {
            buffer.clear().limit(0);
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 || selector.select(left) == 0) {
                throw new SilentException();
            }
            selector.selectedKeys().clear();
            int count = channel.read(buffer.limit(buffer.capacity()));
            buffer.flip();
            if (count < 0) {
                return Optional.empty();
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return Optional.of(JsonText.read(text).orElseThrow(() -> new IOException("that is no JSON")));
    }

    /// Takes from the buffer up to the end of the line.
    private boolean lineEnded() throws IOException {
        while (buffer.hasRemaining()) {
            byte octet = buffer.get();
            if (octet == '\n') {
                return true;
            }
            line.write(octet);
        }
        if (line.size() > LONGEST) {
            throw new IOException("that line never ends");
        }
        return false;
    }

    /// Ends the conversation; [#next] returns.
    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
