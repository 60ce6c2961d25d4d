package org.hostp2pd.supplicant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.Requests.Ask;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.jspecify.annotations.Nullable;

/// The lines of one wire, by interface. Guarded by the wire's lock.
final class Lines {
    private final Map<InterfaceName, Line> open = new LinkedHashMap<>();
    private final Shared shared;

    Lines(Shared shared) {
        this.shared = shared;
    }

    void attach(ControlSocket socket) {
        drop(socket.iface());
        Line line = new Line(shared, socket);
        open.put(socket.iface(), line);
        line.open();
    }

    /// Takes leave; what was found out about the interface and not yet told is not told any more.
    void drop(InterfaceName iface) {
        @Nullable Line line = open.remove(iface);
        if (line != null) {
            line.close();
            shared.forget(iface);
        }
    }

    void ask(InterfaceName iface, Ask ask) {
        @Nullable Line line = open.get(iface);
        if (line == null) {
            shared.outbox().add(new NoReply(ask.number(), Trouble.CLOSED));
        } else {
            line.ask(ask);
        }
    }

    void check(InterfaceName iface) {
        @Nullable Line line = open.get(iface);
        if (line != null) {
            line.check();
        }
    }

    /// Renews sockets whose files somebody removed.
    void mend() {
        open.values().forEach(Line::mend);
    }

    /// Does what the last selection found possible and gives up what waited too long, line by line.
    ///
    /// @param afterEach called after each line; may attach and drop lines
    void serve(Runnable afterEach) {
        for (Line line : List.copyOf(open.values())) {
            line.serve(shared.now());
            afterEach.run();
        }
    }

    /// When something has waited too long; [Shared#NEVER] when nothing waits.
    long due() {
        long due = Shared.NEVER;
        for (Line line : open.values()) {
            due = Math.min(due, line.due());
        }
        return due;
    }

    /// Answers the open asks and takes leave everywhere.
    void close() {
        open.values().forEach(Line::closeAnswering);
        open.clear();
    }
}
