package org.hostp2pd;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.service.Launch;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Machine;

/// Whom the panel asks: the sitting at the device that is chosen at the moment. For any thread.
final class PanelSeat implements Host {
    private volatile Sitting sitting;
    private boolean observed;
    private Optional<UnaryOperator<Launch>> wanted = Optional.empty();
    private CompletableFuture<Void> left = new CompletableFuture<>();
    private CompletableFuture<Void> gone = new CompletableFuture<>();
    private CompletableFuture<Void> free = CompletableFuture.completedFuture(null);

    PanelSeat(Sitting first) {
        sitting = first;
    }

    /// Goes on with another one, which is looked at as the one before was.
    synchronized void take(Sitting next) {
        sitting = next;
        left = new CompletableFuture<>();
        gone = new CompletableFuture<>();
        if (observed) {
            var _ = next.host().submit(new Request.Observe(true));
        }
    }

    /// What the next sitting is launched with, as was wanted since it was asked last. Blocks until what is done
    /// between the two is done; the sitting has ended.
    Optional<UnaryOperator<Launch>> next() {
        gone.complete(null);
        free.join();
        synchronized (this) {
            Optional<UnaryOperator<Launch>> next = wanted;
            wanted = Optional.empty();
            return next;
        }
    }

    /// Completes when this sitting is to end.
    synchronized CompletableFuture<Void> left() {
        return left;
    }

    /// Ends the sitting.
    synchronized void leave() {
        left.complete(null);
        sitting.leave();
    }

    @Override
    public synchronized void choose(String device) {
        if (InterfaceName.valid(device)) {
            wanted = Optional.of(launch -> launch.on(new InterfaceName(device)));
            leave();
        }
    }

    /// Does something while nobody sits here who would be in its way; then the sitting goes on.
    private synchronized <T> CompletableFuture<T> meanwhile(Supplier<CompletableFuture<T>> work) {
        if (!sitting.inTheWay()) {
            return work.get();
        }
        CompletableFuture<T> done = gone.thenCompose(_ -> work.get());
        free = done.handle((_, _) -> null);
        wanted = Optional.of(UnaryOperator.identity());
        leave();
        return done;
    }

    @Override
    public Optional<Machine> machine() {
        return sitting.host().machine().map(machine -> new Machine() {
            @Override
            public CompletableFuture<Present> survey() {
                return machine.survey();
            }

            @Override
            public CompletableFuture<End> apply(Agreed agreed, Telling told) {
                return meanwhile(() -> machine.apply(agreed, told));
            }

            @Override
            public CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told) {
                return meanwhile(() -> machine.mend(cure, agreed, told));
            }

            @Override
            public CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling told) {
                return meanwhile(() -> machine.undo(ticket, anyway, told));
            }
        });
    }

    @Override
    public synchronized CompletableFuture<Outcome> submit(Request request) {
        if (request instanceof Request.Observe(boolean looks)) {
            observed = looks;
        }
        return sitting.host().submit(request);
    }

    @Override
    public Optional<Simulation> simulation() {
        return sitting.host().simulation();
    }

    @Override
    public void play(String scenario) {
        sitting.host().play(scenario);
    }

    @Override
    public CompletableFuture<List<String>> devices() {
        return sitting.host().devices();
    }

    @Override
    public Optional<Path> configuration() {
        return sitting.host().configuration();
    }

    @Override
    public CompletableFuture<Map<MacAddress, String>> neighbours() {
        return sitting.host().neighbours();
    }

    @Override
    public CompletableFuture<Outcome> reload() {
        return sitting.host().reload();
    }

    @Override
    public CompletableFuture<Report> examine(IntConsumer done) {
        return sitting.host().examine(done);
    }
}
