package org.hostp2pd.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;

/// Keeps what is asked of the engine.
final class Asked implements Host, Happening.Words {
    final List<Request> requests = new ArrayList<>();
    Outcome outcome = new Outcome.Done();

    @Override
    public CompletableFuture<Outcome> submit(Request request) {
        requests.add(request);
        return CompletableFuture.completedFuture(outcome);
    }

    @Override
    public Optional<Simulation> simulation() {
        return Optional.empty();
    }

    @Override
    public void play(String scenario) {}

    @Override
    public String of(Notice notice) {
        return notice.toString();
    }

    @Override
    public String of(DeviceKind kind) {
        return "smartphone";
    }
}
