package org.hostp2pd.supplicant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// A control socket in the hands of the test: it answers when the test says so, and as the test says.
final class FakeServer implements AutoCloseable {
    /// A datagram and who sent it.
    record Request(String text, AFUNIXSocketAddress from) {}

    private final AFUNIXDatagramChannel channel;
    private final Path path;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(16 * 1024);

    FakeServer(Path path) throws IOException {
        this.path = path;
        channel = AFUNIXDatagramChannel.open();
        channel.socket().setSoTimeout(20_000);
        channel.socket().setSendBufferSize(1 << 20);
        channel.bind(AFUNIXSocketAddress.of(path));
    }

    ControlSocket socket() throws IOException {
        return new ControlSocket(
                new InterfaceName(path.getFileName().toString()),
                path,
                SocketFile.read(path).generation());
    }

    /// The next datagram; fails after a time far longer than any test needs.
    Request take() {
        try {
            buffer.clear();
            AFUNIXSocketAddress from = channel.receive(buffer);
            if (from == null) {
                throw new AssertionError("no datagram came");
            }
            buffer.flip();
            return new Request(StandardCharsets.ISO_8859_1.decode(buffer).toString(), from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes the next datagram, which must be this one, and answers.
    Request answer(String expected, String reply) {
        Request request = take();
        if (!request.text().equals(expected)) {
            throw new AssertionError("expected " + expected + ", came " + request.text());
        }
        send(request, reply);
        return request;
    }

    void send(Request to, String text) {
        try {
            channel.send(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)), to.from());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends and says whether that was possible, where the other side may be gone.
    boolean offer(Request to, String text) {
        try {
            send(to, text);
            return true;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    /// Ends as a killed process does: the file stays.
    void kill() throws IOException {
        channel.close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
