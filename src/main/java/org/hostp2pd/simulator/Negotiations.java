package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// P2P_CONNECT: a group made together with a phone, in which this side is the owner.
final class Negotiations {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BOTH_INTENT_15 = 9;
    private static final int METHOD = 10;

    private final Host host;
    private final Map<MacAddress, Offer> offers = new LinkedHashMap<>();

    Negotiations(Host host) {
        this.host = host;
    }

    /// What this side asked for. @param pin empty for push button @param number of the interface of the group to be
    record Offer(
            int number,
            Optional<WpsPin> pin,
            Optional<Network> network,
            boolean persistent,
            int intent,
            int frequency) {}

    String connect(Request request) {
        return new ConnectRequest(host, request).answer(this);
    }

    /// From now on this side is ready for the phone.
    void offer(Phone phone, Offer offer) {
        host.neighbours().stopFind();
        offers.put(phone.device(), offer);
        host.air().handset(phone.device()).ifPresent(this::meetOrWait);
        host.after(PATIENCE, () -> {
            if (offers.remove(phone.device(), offer)) {
                failure(-1);
            }
        });
    }

    /// @return whether this side was waiting for the phone, which asks now
    boolean meet(Handset handset) {
        Optional<Offer> offer = Optional.ofNullable(offers.get(handset.phone().device()));
        offer.ifPresent(mine -> host.after(Duration.ofMillis(500), () -> agree(handset, mine)));
        return offer.isPresent();
    }

    /// P2P_CANCEL. @return whether there was anything
    boolean cancel() {
        boolean any = !offers.isEmpty();
        offers.clear();
        return any;
    }

    private void meetOrWait(Handset handset) {
        if (handset.wish().isPresent()) {
            meet(handset);
        } else {
            handset.accepted()
                    .filter(_ -> handset.visible())
                    .ifPresent(entry -> host.after(Entries.typing(entry).plusSeconds(1), () -> {
                        handset.wish(Optional.of(new Step.Negotiate(entry, 0)));
                        meet(handset);
                    }));
        }
    }

    private void agree(Handset handset, Offer offer) {
        Optional<Step.Negotiate> wish = handset.wish();
        if (!offers.remove(handset.phone().device(), offer) || wish.isEmpty()) {
            return;
        }
        boolean sameMethod = Entries.isButton(wish.get().entry()) == offer.pin.isEmpty();
        if (!sameMethod) {
            failure(METHOD);
        } else if (offer.intent == 15 && wish.get().intent() == 15) {
            failure(BOTH_INTENT_15);
        } else {
            new Formation(host, handset, offer, wish.get().entry()).start();
            return;
        }
        handset.negotiated();
    }

    private void failure(int status) {
        host.p2pEvent("P2P-GO-NEG-FAILURE status=" + status);
    }
}
