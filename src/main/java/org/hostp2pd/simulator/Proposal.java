package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;

/// A phone asks its host to make a group with it, and waits for the host's own P2P_CONNECT.
final class Proposal {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Air air;
    private final Handset handset;
    private final Step.Negotiate wish;
    private final boolean joinsInstead;
    private final Runnable done;
    private boolean over;

    /// @param joinsInstead whether it enrols in a group that the host makes on its own while it waits
    Proposal(Air air, Handset handset, Step.Negotiate wish, boolean joinsInstead, Runnable done) {
        this.air = air;
        this.handset = handset;
        this.wish = wish;
        this.joinsInstead = joinsInstead;
        this.done = done;
    }

    void start() {
        handset.wish(Optional.of(wish));
        handset.whenNegotiated(this::end);
        handset.after(PATIENCE, this::end);
        if (joinsInstead) {
            handset.after(LOOK, this::look);
        }
        air.host().ifPresent(host -> {
            host.neighbours().heard(handset.phone());
            if (!host.negotiations().meet(handset)) {
                int password = Entries.isButton(wish.entry()) ? 4 : 1;
                host.p2pEvent("P2P-GO-NEG-REQUEST " + handset.phone().device() + " dev_passwd_id=" + password
                        + " go_intent=" + wish.intent());
            }
        });
    }

    private void look() {
        if (over) {
            return;
        }
        if (air.group().isEmpty()) {
            handset.after(LOOK, this::look);
            return;
        }
        over = true;
        handset.wish(Optional.empty());
        new Enrolment(air, handset, wish.entry(), true, done).start();
    }

    private void end() {
        if (!over) {
            over = true;
            handset.wish(Optional.empty());
            done.run();
        }
    }
}
