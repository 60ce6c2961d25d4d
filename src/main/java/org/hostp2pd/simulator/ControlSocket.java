package org.hostp2pd.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// The control socket of one interface, with its monitors.
final class ControlSocket {
    private static final int LONGEST_COMMAND = 8192;

    private final Path path;
    private final AFUNIXDatagramChannel channel;
    private final Sender sender;
    private final List<Monitor> monitors = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(LONGEST_COMMAND);

    /// Takes the place of whatever socket is there.
    ControlSocket(Path path, Selector selector) throws IOException {
        this.path = path;
        Files.deleteIfExists(path);
        this.channel = AFUNIXDatagramChannel.open();
        channel.bind(AFUNIXSocketAddress.of(path));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
        this.sender = new Sender(channel);
    }

    /// A command and who sent it.
    record Letter(AFUNIXSocketAddress sender, String text) {}

    Optional<Letter> receive() throws IOException {
        buffer.clear();
        AFUNIXSocketAddress client = channel.receive(buffer);
        if (client == null) {
            return Optional.empty();
        }
        byte[] octets = new byte[buffer.flip().remaining()];
        buffer.get(octets);
        return Optional.of(new Letter(client, Octets.text(octets)));
    }

    /// A reply to a client that is gone or full is lost.
    ///
    /// @return whether it was sent
    boolean reply(AFUNIXSocketAddress client, String text) {
        try {
            return sender.send(Octets.of(text), client);
        } catch (IOException gone) {
            return false;
        }
    }

    String attach(AFUNIXSocketAddress client) {
        monitors.add(new Monitor(client));
        return Request.OK;
    }

    String detach(AFUNIXSocketAddress client) {
        return Request.done(monitors.removeIf(monitor -> monitor.is(client)));
    }

    String level(AFUNIXSocketAddress client, String level) {
        Optional<Monitor> mine =
                monitors.stream().filter(monitor -> monitor.is(client)).findFirst();
        mine.ifPresent(monitor -> monitor.level(Request.number(level)));
        return Request.done(mine.isPresent());
    }

    /// @return whether anybody wants it
    boolean event(int importance, byte[] datagram) {
        List<Monitor> listening =
                monitors.stream().filter(monitor -> monitor.wants(importance)).toList();
        listening.forEach(monitor -> monitor.add(datagram));
        flush();
        return !listening.isEmpty();
    }

    void flush() {
        monitors.removeIf(monitor -> !monitor.flush(sender));
    }

    boolean isBehind() {
        return monitors.stream().anyMatch(Monitor::isBehind);
    }

    /// @param unlink whether the file goes too, as when the process ends in order
    void close(boolean unlink) throws IOException {
        sender.close();
        channel.close();
        if (unlink) {
            Files.deleteIfExists(path);
        }
    }
}
