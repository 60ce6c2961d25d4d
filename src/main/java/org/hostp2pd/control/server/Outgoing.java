package org.hostp2pd.control.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/// Lines that wait for a client to read them; the same octets may wait for many. On the control thread.
final class Outgoing {
    private final Deque<ByteBuffer> lines = new ArrayDeque<>();

    int size() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void add(byte[] line) {
        lines.add(ByteBuffer.wrap(line));
    }

    /// Nothing more than the rest of the line that is on its way, and this one.
    void onlyStill(byte[] last) {
        ByteBuffer begun = lines.peek();
        lines.clear();
        if (begun != null && begun.position() > 0) {
            lines.add(begun);
        }
        add(last);
    }

    /// Writes what can be written at once. @return whether anything could
    boolean flush(WritableByteChannel channel) throws IOException {
        boolean moved = false;
        while (!lines.isEmpty()) {
            ByteBuffer line = lines.element();
            moved |= channel.write(line) > 0;
            if (line.hasRemaining()) {
                return moved;
            }
            lines.remove();
        }
        return moved;
    }
}
