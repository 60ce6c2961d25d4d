package org.hostp2pd.supplicant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.jspecify.annotations.Nullable;

/// The request socket of one interface: asks go out in order, one at a time. Replies carry no number, so a socket on
/// which one may still come too late, or came twice, is replaced by one under a fresh path. Guarded by the wire's lock.
final class Requests {
    /// @param text the datagram, possibly secret
    record Ask(long number, String text) {
        @Override
        public String toString() {
            return "Ask[number=" + number + "]";
        }
    }

    private final Shared shared;
    private final Path server;
    private final Deque<Ask> waiting = new ArrayDeque<>();
    private @Nullable Ask current;
    private long due;
    private Endpoint endpoint;

    Requests(Shared shared, Path server) throws IOException {
        this.shared = shared;
        this.server = server;
        this.endpoint = shared.open(server);
    }

    void ask(Ask ask) throws IOException {
        waiting.add(ask);
        sendNext();
    }

    private void sendNext() throws IOException {
        if (current != null || waiting.isEmpty()) {
            return;
        }
        if (endpoint.receive(shared.buffer()).isPresent()) {
            renew();
        }
        current = waiting.remove();
        due = shared.due();
        endpoint.send(current.text());
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
            Optional<Datagram> datagram = endpoint.receive(shared.buffer());
            if (datagram.isPresent()) {
                take(datagram.get());
            }
        }
    }

    private void take(Datagram datagram) throws IOException {
        if (current == null) {
            renew();
            return;
        }
        long number = current.number();
        current = null;
        shared.outbox()
                .add(datagram.cut() ? new NoReply(number, Trouble.NO_ANSWER) : new Reply(number, datagram.reply()));
        sendNext();
    }

    /// When the current ask has waited too long; [Shared#NEVER] when there is none.
    long due() {
        return current == null ? Shared.NEVER : due;
    }

    void expire(long now) throws IOException {
        if (current != null && due <= now) {
            giveUpCurrent();
        }
    }

    /// Opens another socket if somebody removed the file of this one.
    void mend() throws IOException {
        if (endpoint.reachable()) {
            return;
        }
        endpoint.receive(shared.buffer()).ifPresent(this::takeLast);
        giveUpCurrent();
    }

    private void takeLast(Datagram datagram) {
        if (current != null) {
            shared.outbox().add(new Reply(current.number(), datagram.reply()));
            current = null;
        }
    }

    private void giveUpCurrent() throws IOException {
        if (current != null) {
            shared.outbox().add(new NoReply(current.number(), Trouble.NO_ANSWER));
            current = null;
        }
        renew();
        sendNext();
    }

    private void renew() throws IOException {
        endpoint.close();
        endpoint = shared.open(server);
    }

    /// Answers every open ask, in order.
    void refuseAll(Trouble trouble) {
        if (current != null) {
            shared.outbox().add(new NoReply(current.number(), trouble));
            current = null;
        }
        for (Ask ask; (ask = waiting.poll()) != null; ) {
            shared.outbox().add(new NoReply(ask.number(), trouble));
        }
    }

    void close() {
        endpoint.close();
    }
}
