package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// What was said on the sockets so far. May be read from any thread.
final class Journal {
    private final LongSupplier nanos;
    private final List<Line> lines = new ArrayList<>();

    Journal(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void add(String iface, Line.Direction direction, String text) {
        lines.add(new Line(Duration.ofNanos(nanos.getAsLong()), iface, direction, text));
    }

    synchronized Transcript transcript() {
        return new Transcript(lines);
    }
}
