package org.hostp2pd.ui.common;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.hostp2pd.engine.State;

/// The bridge from the engine to the view-models: however fast states come, at most one hop to the FX thread is
/// pending, and it takes the newest state. Happenings are all kept until then.
///
/// [#see] and [#hear] may be called from any thread and return at once; everything else is for the FX thread.
public final class Feed {
    /// More than anybody reads; the oldest go first.
    private static final int MOST_HAPPENINGS = 2_000;

    private final Executor fx;
    private final InstantSource clock;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final AtomicReference<Optional<State>> newest = new AtomicReference<>(Optional.empty());
    private final List<Happening> heard = new ArrayList<>();
    private final List<Seer> seers = new ArrayList<>();
    private final Deque<Happening> history = new ArrayDeque<>();
    private Optional<State> last = Optional.empty();

    /// @param fx runs what it is given on the FX thread, later
    public Feed(Executor fx, InstantSource clock) {
        this.fx = fx;
        this.clock = clock;
    }

    /// From now on it is told, beginning with what it missed.
    public void add(Seer seer) {
        seers.add(seer);
        seer.hear(List.copyOf(history));
        last.ifPresent(state -> seer.see(state, clock.instant()));
    }

    /// Nobody is told any more.
    public void removeAll() {
        seers.clear();
    }

    /// A new state.
    public void see(State state) {
        newest.set(Optional.of(state));
        hop();
    }

    /// Something happened.
    public void hear(Happening happening) {
        synchronized (heard) {
            if (heard.size() == MOST_HAPPENINGS) {
                heard.removeFirst();
            }
            heard.add(happening);
        }
        hop();
    }

    private void hop() {
        if (!pending.getAndSet(true)) {
            fx.execute(this::deliver);
        }
    }

    /// Tells what has come since the last hop. Pending is taken back first: what comes meanwhile makes the next
    /// hop.
    public void deliver() {
        pending.set(false);
        List<Happening> happenings = taken();
        if (!happenings.isEmpty()) {
            keep(happenings);
            seers.forEach(seer -> seer.hear(happenings));
        }
        newest.getAndSet(Optional.empty()).ifPresent(state -> {
            last = Optional.of(state);
            seers.forEach(seer -> seer.see(state, clock.instant()));
        });
    }

    private void keep(List<Happening> happenings) {
        history.addAll(happenings);
        while (history.size() > MOST_HAPPENINGS) {
            history.removeFirst();
        }
    }

    private List<Happening> taken() {
        synchronized (heard) {
            List<Happening> taken = List.copyOf(heard);
            heard.clear();
            return taken;
        }
    }

    /// A second has passed.
    void tick() {
        seers.forEach(seer -> seer.tick(clock.instant()));
    }
}
