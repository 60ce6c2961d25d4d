package org.hostp2pd.supplicant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.WireInput.Attached;
import org.hostp2pd.supplicant.WireInput.Event;
import org.hostp2pd.supplicant.WireInput.NoReply;
import org.hostp2pd.supplicant.WireInput.Overflow;
import org.hostp2pd.supplicant.WireInput.Reply;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.hostp2pd.supplicant.WireInput.Unreachable;

/// What the lines of one wire have in common. Guarded by the wire's lock.
final class Shared {
    /// The longest event known is a service discovery response, 128 KiB of hexadecimal digits; one byte more shows
    /// a longer one.
    private static final int BUFFER = 128 * 1024 + 1;

    /// Later than any time.
    static final long NEVER = Long.MAX_VALUE;

    private final Selector selector;
    private final RuntimeDirectory directory;
    private final Duration deadline;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final Deque<WireInput> outbox = new ArrayDeque<>();
    private final LongSupplier clock;
    private final long origin;
    private boolean changed;

    /// @param clock nanoseconds from any origin
    Shared(Selector selector, RuntimeDirectory directory, Duration deadline, LongSupplier clock) {
        this.selector = selector;
        this.directory = directory;
        this.deadline = deadline;
        this.clock = clock;
        this.origin = clock.getAsLong();
    }

    Endpoint open(Path server) throws IOException {
        changed = true;
        return Endpoint.open(selector, directory.fresh(), server);
    }

    /// Nanoseconds since this was made.
    long now() {
        return clock.getAsLong() - origin;
    }

    /// When a request made now has waited too long, in the time of [#now].
    long due() {
        return now() + deadline.toNanos();
    }

    ByteBuffer buffer() {
        return buffer;
    }

    /// What was found out and not yet told, in order.
    Deque<WireInput> outbox() {
        return outbox;
    }

    /// The selector sleeps on an outdated list of sockets.
    void changed() {
        changed = true;
    }

    /// Whether it does, and forgets it.
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /// Drops what was found out about an interface and not yet told.
    void forget(InterfaceName iface) {
        outbox.removeIf(input -> switch (input) {
            case Attached(var attached) -> attached.equals(iface);
            case Unreachable(var gone, _) -> gone.equals(iface);
            case Event(var from, _) -> from.equals(iface);
            case Sockets _, Reply _, NoReply _, Overflow _ -> false;
        });
    }
}
