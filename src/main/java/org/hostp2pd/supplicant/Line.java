package org.hostp2pd.supplicant;

import java.io.IOException;
import org.hostp2pd.supplicant.Requests.Ask;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.hostp2pd.supplicant.WireInput.Unreachable;
import org.jspecify.annotations.Nullable;

/// Both sockets of one interface, which live and go together. Guarded by the wire's lock.
final class Line {
    private record Pair(Requests requests, Monitor monitor) {}

    private interface Act {
        void on(Pair pair) throws IOException;
    }

    private final Shared shared;
    private final ControlSocket socket;
    private @Nullable Pair pair;

    Line(Shared shared, ControlSocket socket) {
        this.shared = shared;
        this.socket = socket;
    }

    void open() {
        try {
            pair = openPair();
        } catch (IOException e) {
            unreachable(Diagnosis.of(e, socket.path()));
            return;
        }
        act(opened -> opened.monitor().attach());
    }

    private Pair openPair() throws IOException {
        Requests requests = new Requests(shared, socket.path());
        try {
            return new Pair(requests, new Monitor(shared, socket.iface(), socket.path()));
        } catch (IOException e) {
            requests.close();
            throw e;
        }
    }

    private void act(Act act) {
        Pair open = pair;
        if (open == null) {
            return;
        }
        try {
            act.on(open);
        } catch (IOException e) {
            fail(open, Diagnosis.of(e, socket.path()));
        }
    }

    private void fail(Pair open, Trouble trouble) {
        open.requests().refuseAll(trouble);
        closeSockets(open);
        unreachable(trouble);
    }

    private void unreachable(Trouble trouble) {
        shared.outbox().add(new Unreachable(socket.iface(), trouble));
    }

    void ask(Ask ask) {
        if (pair == null) {
            shared.outbox().add(new NoReply(ask.number(), Trouble.CLOSED));
        }
        act(open -> open.requests().ask(ask));
    }

    void check() {
        act(open -> open.monitor().check());
    }

    /// Does what the last selection found possible, and gives up what waited too long.
    void serve(long now) {
        act(open -> {
            open.requests().serve();
            open.requests().expire(now);
            open.monitor().serve();
            open.monitor().expire(now);
        });
    }

    /// Renews a socket whose file somebody removed.
    void mend() {
        act(open -> {
            open.requests().mend();
            open.monitor().mend();
        });
    }

    /// When something has waited too long; [Shared#NEVER] when nothing waits.
    long due() {
        Pair open = pair;
        return open == null
                ? Shared.NEVER
                : Math.min(open.requests().due(), open.monitor().due());
    }

    /// Takes leave and closes, without a word to anybody.
    void close() {
        act(open -> open.monitor().detach());
        Pair open = pair;
        if (open != null) {
            closeSockets(open);
        }
    }

    /// The same, after answering the open asks.
    void closeAnswering() {
        act(open -> open.requests().refuseAll(Trouble.CLOSED));
        close();
    }

    private void closeSockets(Pair open) {
        pair = null;
        shared.changed();
        open.requests().close();
        open.monitor().close();
    }
}
