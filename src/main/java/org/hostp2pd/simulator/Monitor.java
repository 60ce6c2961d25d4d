package org.hostp2pd.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/// An attached client: events wait while it is slow, the oldest is dropped when there are too many, and it is detached
/// when it cannot be reached (hostap ctrl_iface_unix.c).
final class Monitor {
    private static final int QUEUE_LIMIT = 2000;
    private static final int ERROR_LIMIT = 10;

    private final AFUNIXSocketAddress client;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private int level = 3;
    private int errors;

    Monitor(AFUNIXSocketAddress client) {
        this.client = client;
    }

    boolean is(AFUNIXSocketAddress address) {
        return client.equals(address);
    }

    void level(int least) {
        level = least;
    }

    boolean wants(int importance) {
        return importance >= level;
    }

    void add(byte[] datagram) {
        if (waiting.size() == QUEUE_LIMIT) {
            waiting.removeFirst();
        }
        waiting.addLast(datagram);
    }

    boolean isBehind() {
        return !waiting.isEmpty();
    }

    /// Sends what can be sent now.
    ///
    /// @return whether it can still be reached
    boolean flush(Sender sender) {
        while (!waiting.isEmpty()) {
            try {
                if (!sender.send(waiting.peekFirst(), client)) {
                    return true;
                }
            } catch (IOException unreachable) {
                errors++;
                return errors <= ERROR_LIMIT && Files.exists(Path.of(client.getPath()));
            }
            waiting.removeFirst();
            errors = 0;
        }
        return true;
    }
}
