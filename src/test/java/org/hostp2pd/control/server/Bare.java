package org.hostp2pd.control.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;

/// A client that says what it is told to, understood or not. [#line] waits.
final class Bare implements AutoCloseable {
    private final SocketChannel channel;
    private final InputStream in;

    Bare(Path socket) throws IOException {
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        in = Channels.newInputStream(channel);
    }

    /// One that has introduced itself and read the greeting.
    static Bare introduced(Path socket) throws IOException {
        Bare bare = new Bare(socket);
        bare.say("{\"protocol\":1}\n");
        bare.line();
        return bare;
    }

    void say(String octets) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(octets.getBytes(StandardCharsets.UTF_8));
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /// Empty at the end.
    Optional<Json> line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = read(); octet >= 0; octet = read()) {
            if (octet == '\n') {
                return Optional.of(JsonText.read(line.toString()).orElseThrow());
            }
            line.append((char) octet);
        }
        return Optional.empty();
    }

    /// What was not read by the other side makes its end a reset (unix(7)).
    private int read() throws IOException {
        try {
            return in.read();
        } catch (SocketException _) {
            return -1;
        }
    }

    /// The next line with that member.
    Json member(String name) throws IOException {
        while (true) {
            Json line = line().orElseThrow();
            if (line.at(name).isPresent()) {
                return line.at(name).orElseThrow();
            }
        }
    }

    /// Why it was sent away; the connection has to be closed then.
    String end() throws IOException {
        while (true) {
            Json line = line().orElseThrow();
            if (line.text("end").isPresent()) {
                return line().isEmpty() ? line.text("end").get() : "not closed";
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
