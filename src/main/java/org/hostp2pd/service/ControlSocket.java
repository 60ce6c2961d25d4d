package org.hostp2pd.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.control.server.Bulletin;
import org.hostp2pd.control.server.ControlServer;
import org.hostp2pd.control.server.Desk;
import org.hostp2pd.control.server.Limits;
import org.tinylog.Logger;

/// The control socket of this service, as far as it can be opened: the service works without it, too.
final class ControlSocket implements AutoCloseable {
    private final Path path;
    private final Voice voice;
    private final Optional<ControlServer> server;

    /// @param desk what its clients steer @param bulletin what they see
    ControlSocket(Path path, Optional<String> group, Voice voice, Desk desk, Bulletin bulletin) {
        this.path = path;
        this.voice = voice;
        server = opened(desk, bulletin);
        use(group);
    }

    private Optional<ControlServer> opened(Desk desk, Bulletin bulletin) {
        try {
            return Optional.of(ControlServer.open(path, desk, bulletin, Limits.USUAL));
        } catch (IOException | UnsupportedOperationException e) {
            Logger.debug(e, "no control socket");
            voice.say(new ServiceNotice.ControlUnusable(path, Optional.empty()));
            return Optional.empty();
        }
    }

    /// Gives it to another group.
    void use(Optional<String> group) {
        if (server.isPresent()) {
            try {
                server.get().use(group);
            } catch (IOException e) {
                Logger.debug(e, "the control socket stays with its group");
                voice.say(new ServiceNotice.ControlUnusable(path, group));
            }
        }
    }

    @Override
    public void close() {
        server.ifPresent(ControlServer::close);
    }
}
