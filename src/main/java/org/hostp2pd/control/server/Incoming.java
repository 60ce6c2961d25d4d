package org.hostp2pd.control.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.hostp2pd.control.Protocol;

/// Octets of a client that are not lines yet. On the control thread.
final class Incoming {
    private final Budget budget;
    private byte[] octets = {};
    private int length;
    private int searched;

    Incoming(Budget budget) {
        this.budget = budget;
    }

    /// Whether there is the beginning of a line.
    boolean begun() {
        return length > 0;
    }

    /// Takes all that the buffer holds. @return why it cannot, where it cannot
    Optional<Protocol.End> take(ByteBuffer buffer) {
        int more = buffer.remaining();
        if (length + more > octets.length && !budget.take(length + more - octets.length)) {
            return Optional.of(Protocol.End.TOO_MANY);
        }
        octets = length + more > octets.length ? Arrays.copyOf(octets, length + more) : octets;
        buffer.get(octets, length, more);
        length += more;
        return Optional.empty();
    }

    /// Whether the line that is begun is longer than any may be.
    boolean tooLong() {
        return end() < 0 ? length >= Protocol.LONGEST_LINE : end() >= Protocol.LONGEST_LINE;
    }

    /// The next line without its line feed; empty while there is none.
    Optional<String> next() {
        int end = end();
        if (end < 0) {
            return Optional.empty();
        }
        String line = new String(octets, 0, end, StandardCharsets.UTF_8);
        forget(end + 1);
        return Optional.of(line);
    }

    private int end() {
        while (searched < length && octets[searched] != '\n') {
            searched++;
        }
        return searched < length ? searched : -1;
    }

    /// Nothing is kept of what is done with.
    private void forget(int count) {
        byte[] rest = Arrays.copyOfRange(octets, count, length);
        budget.give(octets.length - rest.length);
        octets = rest;
        length = rest.length;
        searched = 0;
    }

    void close() {
        forget(length);
    }
}
