package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;

/// A phone asks its host to make a group with it, and waits for the host's own P2P_CONNECT.
final class Proposal {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Air air;
    private final Handset handset;
    private final Step.Negotiate wish;
    private final Runnable done;
    private boolean over;

    Proposal(Air air, Handset handset, Step.Negotiate wish, Runnable done) {
        this.air = air;
        this.handset = handset;
        this.wish = wish;
        this.done = done;
    }

    void start() {
        handset.wish(Optional.of(wish));
        handset.whenNegotiated(this::end);
        air.after(PATIENCE, this::end);
        air.host().ifPresent(host -> {
            host.neighbours().heard(handset.phone());
            if (!host.negotiations().meet(handset)) {
                int password = wish.entry() instanceof Step.Entry.Button ? 4 : 1;
                host.p2pEvent("P2P-GO-NEG-REQUEST " + handset.phone().device() + " dev_passwd_id=" + password
                        + " go_intent=" + wish.intent());
            }
        });
    }

    private void end() {
        if (!over) {
            over = true;
            handset.wish(Optional.empty());
            done.run();
        }
    }
}
