package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.PriorityQueue;

/// Virtual time and what is due in it, in order. Belongs to one thread, which moves it on.
final class TimeLine {
    private final PriorityQueue<Due> queue = new PriorityQueue<>();
    private long now;
    private long count;

    /// Nanoseconds since the beginning.
    long now() {
        return now;
    }

    /// Does something later, after everything already due at that moment.
    Due after(Duration delay, Runnable action) {
        Due due = new Due(now + Math.max(0, delay.toNanos()), count++, action);
        queue.add(due);
        return due;
    }

    /// When the next thing is due; empty when nothing is.
    Optional<Long> next() {
        while (!queue.isEmpty() && queue.peek().cancelled) {
            queue.remove();
        }
        return Optional.ofNullable(queue.peek()).map(due -> due.at);
    }

    /// Moves on to that moment and does what is due until then.
    void runUntil(long moment) {
        for (Optional<Long> next = next(); next.isPresent() && next.get() <= moment; next = next()) {
            Due due = queue.remove();
            now = Math.max(now, due.at);
            due.action.run();
        }
        now = Math.max(now, moment);
    }

    /// Something that will be done unless it is called off.
    static final class Due implements Comparable<Due> {
        private final long at;
        private final long number;
        private final Runnable action;
        private boolean cancelled;

        private Due(long at, long number, Runnable action) {
            this.at = at;
            this.number = number;
            this.action = action;
        }

        void cancel() {
            cancelled = true;
        }

        @Override
        public int compareTo(Due other) {
            return at == other.at ? Long.compare(number, other.number) : Long.compare(at, other.at);
        }
    }
}
