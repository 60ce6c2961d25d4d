package org.hostp2pd.service;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;

/// Those who may look at stations and peers, which are measured while at least one of them does. From any thread;
/// returns at once.
public final class Lookers {
    private final Function<Request, CompletableFuture<Outcome>> engine;
    private final Set<Looker> looking = new HashSet<>();

    /// @param engine where requests go, in their order
    public Lookers(Function<Request, CompletableFuture<Outcome>> engine) {
        this.engine = engine;
    }

    /// One of them.
    public static final class Looker {
        private final Lookers all;

        private Looker(Lookers all) {
            this.all = all;
        }

        /// Looks from now on, or no longer.
        public CompletableFuture<Outcome> look(boolean wanted) {
            return all.look(this, wanted);
        }
    }

    /// One more, who does not look yet.
    public Looker another() {
        return new Looker(this);
    }

    /// The engine is asked in the order in which it changed.
    private synchronized CompletableFuture<Outcome> look(Looker one, boolean wanted) {
        boolean before = !looking.isEmpty();
        boolean changed = wanted ? looking.add(one) : looking.remove(one);
        boolean now = !looking.isEmpty();
        return changed && before != now
                ? engine.apply(new Request.Observe(now))
                : CompletableFuture.completedFuture(new Outcome.Done());
    }
}
