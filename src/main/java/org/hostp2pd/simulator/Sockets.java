package org.hostp2pd.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclub.net.unix.AFUNIXSelectorProvider;

/// The control directory: one socket for each interface. Runs on the simulator's thread, but for [#wakeUp].
final class Sockets implements Outlet {
    private static final long RETRY_MILLIS = 5;

    private final Path directory;
    private final Journal journal;
    private final Selector selector;
    private final Map<String, ControlSocket> sockets = new LinkedHashMap<>();

    Sockets(Path directory, Journal journal) throws IOException {
        this.directory = directory;
        this.journal = journal;
        this.selector = AFUNIXSelectorProvider.provider().openSelector();
    }

    /// Who answers the commands. @param client where the reply goes
    interface Answering {
        void command(String iface, ControlSocket socket, ControlSocket.Letter letter);
    }

    @Override
    public void open(String iface) {
        try {
            Files.createDirectories(directory);
            sockets.put(iface, new ControlSocket(directory.resolve(iface), selector));
        } catch (IOException cause) {
            throw new UncheckedIOException("opening the socket of " + iface, cause);
        }
    }

    @Override
    public void close(String iface) {
        ControlSocket socket = sockets.remove(iface);
        if (socket != null) {
            close(socket, true);
        }
    }

    @Override
    public void event(String iface, int level, String text) {
        raw(iface, level, "<" + level + ">" + text);
    }

    /// A datagram to the monitors as it is.
    void raw(String iface, int level, String datagram) {
        ControlSocket socket = sockets.get(iface);
        if (socket != null && socket.event(level, Octets.of(datagram))) {
            journal.add(iface, Line.Direction.EVENT, datagram);
        }
    }

    @Override
    public void abandon() {
        sockets.values().forEach(socket -> close(socket, false));
        sockets.clear();
    }

    @Override
    public void removeDirectory() {
        try {
            Files.deleteIfExists(directory);
        } catch (DirectoryNotEmptyException notOurs) {
            return;
        } catch (IOException cause) {
            throw new UncheckedIOException("removing the control directory", cause);
        }
    }

    /// Waits for commands, at most so long. @param millis at least 1
    void await(long millis) throws IOException {
        boolean behind = sockets.values().stream().anyMatch(ControlSocket::isBehind);
        selector.select(behind ? Math.min(millis, RETRY_MILLIS) : millis);
        selector.selectedKeys().clear();
    }

    /// Has the commands answered that have arrived, and sends what monitors were too slow for.
    void serve(Answering answering) throws IOException {
        for (Map.Entry<String, ControlSocket> entry : List.copyOf(sockets.entrySet())) {
            entry.getValue().flush();
            serve(entry.getKey(), entry.getValue(), answering);
        }
    }

    void wakeUp() {
        selector.wakeup();
    }

    void closeSelector() throws IOException {
        selector.close();
    }

    private void serve(String iface, ControlSocket socket, Answering answering) throws IOException {
        while (sockets.get(iface) == socket) {
            var letter = socket.receive();
            if (letter.isEmpty()) {
                return;
            }
            answering.command(iface, socket, letter.get());
        }
    }

    private static void close(ControlSocket socket, boolean unlink) {
        try {
            socket.close(unlink);
        } catch (IOException cause) {
            throw new UncheckedIOException("closing a control socket", cause);
        }
    }
}
