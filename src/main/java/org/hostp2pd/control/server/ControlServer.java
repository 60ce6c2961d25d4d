package org.hostp2pd.control.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The control socket of a running service. Owns the thread `control`, on which everything here happens but [#use] and
/// [#close].
public final class ControlServer implements AutoCloseable {
    private final Door door;
    private final Reception reception;
    private final Thread thread;

    private ControlServer(Door door, Reception reception) {
        this.door = door;
        this.reception = reception;
        thread = Thread.ofPlatform().name("control").daemon().unstarted(reception::run);
    }

    /// Opens the socket for root and this user and begins to answer.
    ///
    /// @param path a file that is left behind there is replaced: the lock beside it says that nobody else has it
    /// @throws IOException when the socket cannot be made
    public static ControlServer open(Path path, Desk desk, Bulletin bulletin, Limits limits) throws IOException {
        Door door = Door.open(path);
        try {
            door.use(Optional.empty());
            ControlServer server = new ControlServer(door, new Reception(door, desk, bulletin, limits));
            server.thread.start();
            return server;
        } catch (IOException e) {
            door.close();
            throw e;
        }
    }

    /// The users of this group may connect from now on, and nobody else but root and this user. @param group empty
    /// for nobody else
    ///
    /// @throws IOException when there is no such group, or this user may not give the socket to it; then nobody but
    ///     root and this user may connect
    public void use(Optional<String> group) throws IOException {
        door.use(group);
    }

    /// Tells everybody that the service ends, and removes the socket.
    @Override
    public void close() {
        reception.stop();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        door.close();
    }
}
