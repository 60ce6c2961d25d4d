package org.hostp2pd.supplicant;

import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// One socket of ours: bound to a path nobody else knows, connected to a control socket, so that only that server can
/// reach it. Never blocks. Guarded by the wire's lock.
///
/// SO_RCVBUF is left alone: Linux ignores it for Unix sockets (unix(7)); what bounds a burst is
/// `net.unix.max_dgram_qlen`.
final class Endpoint {
    private final AFUNIXDatagramChannel channel;
    private final SelectionKey key;
    private final Path path;
    private final Object file;
    private @Nullable ByteBuffer unsent;

    private Endpoint(AFUNIXDatagramChannel channel, SelectionKey key, Path path) throws IOException {
        this.channel = channel;
        this.key = key;
        this.path = path;
        this.file = fileAt(path);
    }

    /// @param own where it is bound; whatever lies there is replaced
    /// @throws FileSystemException if that is not possible, so that the server is not to blame
    static Endpoint open(Selector selector, Path own, Path server) throws IOException {
        AFUNIXDatagramChannel channel = AFUNIXDatagramChannel.open();
        try {
            channel.configureBlocking(false);
            bind(channel, own);
            channel.connect(AFUNIXSocketAddress.of(server));
            return new Endpoint(channel, channel.register(selector, SelectionKey.OP_READ), own);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(own);
            throw e;
        }
    }

    private static void bind(AFUNIXDatagramChannel channel, Path own) throws IOException {
        try {
            channel.bind(AFUNIXSocketAddress.of(own));
        } catch (SocketException e) {
            throw (IOException) new FileSystemException(own.toString()).initCause(e);
        }
    }

    private static Object fileAt(Path path) throws IOException {
        return Objects.requireNonNull(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    /// Sends a datagram, at once or as soon as the server takes it. Only one may wait.
    void send(String text) throws IOException {
        unsent = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        flush();
    }

    /// Sends what waits, if anything.
    void flush() throws IOException {
        if (unsent == null) {
            return;
        }
        if (write(unsent) > 0) {
            unsent = null;
        }
        key.interestOps(unsent == null ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }

    private int write(ByteBuffer text) throws IOException {
        try {
            return channel.write(text);
        } catch (NotYetConnectedException e) {
            throw new IOException("no longer connected", e);
        }
    }

    /// Whether a datagram waits for the server to take it.
    boolean blocked() {
        return unsent != null;
    }

    /// Whether the last selection found a datagram.
    boolean readable() {
        return key.isValid() && key.isReadable();
    }

    /// Whether the last selection found room for what waits.
    boolean writable() {
        return key.isValid() && key.isWritable();
    }

    /// The next datagram; empty when there is none. A datagram of no bytes, which the library tells from none by
    /// -1, is a reply too: that is how STA-FIRST and STA-NEXT say that there is no more station.
    ///
    /// @param buffer one byte larger than the longest datagram that is taken as whole
    Optional<Datagram> receive(ByteBuffer buffer) throws IOException {
        buffer.clear();
        int length = channel.read(buffer);
        if (length == 0) {
            return Optional.empty();
        }
        byte[] bytes = new byte[Math.max(0, length)];
        buffer.flip().get(bytes);
        return Optional.of(new Datagram(new String(bytes, StandardCharsets.ISO_8859_1), length == buffer.capacity()));
    }

    /// Whether the file it is bound to is still there: without it no reply and no event can arrive.
    boolean reachable() throws IOException {
        try {
            return file.equals(fileAt(path));
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /// Closes the socket and removes its file, unless another one lies there by now.
    void close() {
        try (channel) {
            if (reachable()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            // what is left goes with the whole directory when the wire is closed
        }
    }
}
