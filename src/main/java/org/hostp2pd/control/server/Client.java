package org.hostp2pd.control.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.OptionalLong;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.Protocol;

/// One connection. On the control thread.
final class Client {
    /// A client that has not read so many lines gets no answers to more.
    private static final int READS = 8;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Optional<UserPrincipal> user;
    private final Limits limits;
    private final Incoming incoming;
    private final Outgoing outgoing = new Outgoing();
    private Optional<Json> known = Optional.empty();
    private boolean introduced;
    private boolean following;
    private boolean observing;
    private boolean ending;
    private int waiting;
    private long heard;
    private long moved;

    Client(SocketChannel channel, SelectionKey key, Optional<UserPrincipal> user, Limits limits, Budget budget) {
        this.channel = channel;
        this.key = key;
        this.user = user;
        this.limits = limits;
        incoming = new Incoming(budget);
        heard = System.nanoTime();
    }

    boolean of(UserPrincipal other) {
        return user.filter(other::equals).isPresent();
    }

    boolean introduced() {
        return introduced;
    }

    boolean following() {
        return following && !ending;
    }

    boolean observing() {
        return observing;
    }

    boolean open() {
        return channel.isOpen();
    }

    /// It speaks our version.
    void introduce() {
        introduced = true;
    }

    void follow() {
        following = true;
    }

    void observe(boolean wanted) {
        observing = wanted;
    }

    /// It asked for something that is answered later.
    void asked() {
        waiting++;
    }

    void answered(Json answer) {
        waiting--;
        tell(JsonText.line(answer));
    }

    /// Sends a line, now or when the client reads.
    void tell(byte[] line) {
        if (ending || !open()) {
            return;
        }
        if (outgoing.size() >= limits.lines()) {
            end(Protocol.End.TOO_SLOW);
            return;
        }
        if (outgoing.isEmpty()) {
            moved = System.nanoTime();
        }
        outgoing.add(line);
        flush();
    }

    /// Brings it to the newest state, if it has read everything else; the newest one counts.
    void show(Picture picture) {
        if (!following() || !open()) {
            return;
        }
        if (!outgoing.isEmpty()) {
            // What it knew is not kept for somebody who does not read.
            known = stalled(limits.rhythm().toNanos()) ? Optional.empty() : known;
            return;
        }
        byte[] line = known.map(picture::since).orElseGet(picture::whole);
        known = Optional.of(picture.json());
        if (line.length > 0) {
            tell(line);
        }
    }

    private boolean stalled(long nanos) {
        return System.nanoTime() - moved > nanos;
    }

    /// Takes what has come. @return whether there may be lines
    boolean read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count = channel.read(buffer);
        if (count < 0) {
            close();
            return false;
        }
        heard = incoming.begun() ? heard : System.nanoTime();
        Optional<Protocol.End> trouble = incoming.take(buffer.flip());
        trouble.ifPresent(this::end);
        return trouble.isEmpty();
    }

    /// The next line that is to be answered; empty while there is none, or the client has to read first.
    Optional<String> next() {
        if (ending || waiting >= limits.answers() || outgoing.size() >= READS) {
            return Optional.empty();
        }
        if (incoming.tooLong()) {
            end(Protocol.End.TOO_LONG);
            return Optional.empty();
        }
        Optional<String> line = incoming.next();
        heard = line.isPresent() ? System.nanoTime() : heard;
        return line;
    }

    /// Writes what can be written.
    void flush() {
        try {
            if (outgoing.flush(channel)) {
                moved = System.nanoTime();
            }
            if (ending && outgoing.isEmpty()) {
                close();
            }
        } catch (IOException _) {
            // It is gone.
            close();
        }
    }

    /// Has the selector wait for what is possible next.
    void settle() {
        if (key.isValid()) {
            boolean listens = !ending && waiting < limits.answers() && outgoing.size() < READS;
            key.interestOps((listens ? SelectionKey.OP_READ : 0) | (outgoing.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    /// Says why, and closes when that is read or nobody reads.
    void end(Protocol.End why) {
        if (!ending) {
            ending = true;
            outgoing.onlyStill(JsonText.line(
                    Json.Members.of("end", new Json.Text(why.name())).with("sentence", why.sentence())));
            heard = System.nanoTime();
            flush();
        }
    }

    /// When patience ends, by [System#nanoTime()]; empty while nothing is expected of it.
    OptionalLong due() {
        if (ending || !introduced || (incoming.begun() && outgoing.isEmpty() && waiting == 0)) {
            return OptionalLong.of(heard + limits.patience().toNanos());
        }
        return outgoing.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(moved + limits.stall().toNanos());
    }

    /// Its patience has ended.
    void expire() {
        if (ending) {
            close();
        } else {
            end(Protocol.End.TOO_SLOW);
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // Then it is closed.
            return;
        } finally {
            incoming.close();
            following = false;
        }
    }
}
