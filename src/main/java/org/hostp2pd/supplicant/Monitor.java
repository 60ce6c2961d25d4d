package org.hostp2pd.supplicant;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.Event;

/// The attached socket of one interface. Guarded by the wire's lock.
///
/// The server drops a monitor that does not keep up, and still answers its PING. `LEVEL` is answered with OK only to a
/// monitor it still has (`ctrl_iface_level`), and level 3 is what every monitor begins with: this asks, and changes
/// nothing.
final class Monitor {
    /// So many datagrams are taken before other sockets have their turn.
    private static final int ROUND = 32;
    /// Beyond 11 unread datagrams the kernel refuses more by default (`net.unix.max_dgram_qlen`), and the server
    /// counts.
    private static final int BURST = 8;

    private static final String ATTACH = "ATTACH";
    private static final String LEVEL = "LEVEL 3";
    private static final String DETACH = "DETACH";

    private enum Phase {
        ATTACHING,
        ATTACHED,
        CHECKING
    }

    private final Shared shared;
    private final InterfaceName iface;
    private final Path server;
    private Endpoint endpoint;
    private Phase phase = Phase.ATTACHING;
    private long due;
    private boolean burst;

    Monitor(Shared shared, InterfaceName iface, Path server) throws IOException {
        this.shared = shared;
        this.iface = iface;
        this.server = server;
        this.endpoint = shared.open(server);
        this.due = shared.due();
    }

    void attach() throws IOException {
        request(Phase.ATTACHING, ATTACH);
    }

    private void request(Phase next, String text) throws IOException {
        phase = next;
        due = shared.due();
        endpoint.send(text);
        if (endpoint.blocked()) {
            shared.changed();
        }
    }

    /// Does what the last selection found possible.
    void serve() throws IOException {
        if (endpoint.writable()) {
            endpoint.flush();
        }
        if (endpoint.readable()) {
            round();
        }
    }

    private void round() throws IOException {
        Endpoint read = endpoint;
        for (int i = 0; i < ROUND && read == endpoint; i++) {
            Optional<Datagram> datagram = read.receive(shared.buffer());
            if (datagram.isEmpty()) {
                quiet();
                return;
            }
            burst |= i >= BURST;
            take(datagram.get());
        }
    }

    private void quiet() throws IOException {
        if (burst) {
            burst = false;
            check();
        }
    }

    private void take(Datagram datagram) throws IOException {
        if (datagram.isEvent()) {
            shared.outbox().add(new Event(iface, datagram.event()));
            return;
        }
        boolean ok = datagram.reply().equals("OK");
        switch (phase) {
            case ATTACHING -> attached(ok);
            case CHECKING -> checked(ok);
            case ATTACHED -> {}
        }
    }

    private void attached(boolean ok) throws ProtocolException {
        if (!ok) {
            throw new ProtocolException("ATTACH refused");
        }
        phase = Phase.ATTACHED;
        shared.outbox().add(new Attached(iface));
    }

    private void checked(boolean ok) throws IOException {
        phase = Phase.ATTACHED;
        if (!ok) {
            renew();
        }
    }

    /// Finds out whether the server still has this monitor, unless that is already under way.
    void check() throws IOException {
        if (phase == Phase.ATTACHED) {
            request(Phase.CHECKING, LEVEL);
        }
    }

    /// When the current request has waited too long; [Shared#NEVER] when there is none.
    long due() {
        return phase == Phase.ATTACHED ? Shared.NEVER : due;
    }

    void expire(long now) throws IOException {
        if (phase == Phase.ATTACHED || due > now) {
            return;
        }
        if (phase == Phase.ATTACHING) {
            throw new SocketTimeoutException("no answer to ATTACH");
        }
        renew();
    }

    /// Attaches another socket if somebody removed the file of this one.
    void mend() throws IOException {
        if (!endpoint.reachable()) {
            renew();
        }
    }

    private void renew() throws IOException {
        burst = false;
        endpoint.close();
        endpoint = shared.open(server);
        attach();
    }

    /// Takes leave where that is possible at once.
    void detach() throws IOException {
        if (!endpoint.blocked()) {
            endpoint.send(DETACH);
        }
    }

    void close() {
        endpoint.close();
    }
}
