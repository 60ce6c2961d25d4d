package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// A phone comes back with the credential it kept. Where no group runs it invites the owner to make it again; the owner
/// does so by itself when it has persistent_reconnect=1 (seen with wpa_supplicant 2.10).
final class Reunion {
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMillis(600);
    private static final int TRIES = 6;

    private final Air air;
    private final Handset handset;
    private final Runnable done;
    private int invitations;
    private int tries;

    /// @param invitations how often it invites at most
    Reunion(Air air, Handset handset, int invitations, Runnable done) {
        this.air = air;
        this.handset = handset;
        this.invitations = invitations;
        this.done = done;
    }

    void start() {
        boolean useless = handset.linked() || handset.credential().isEmpty() || tries++ == TRIES;
        if (useless || enter()) {
            done.run();
            return;
        }
        if (air.host().filter(host -> host.groups().running().isEmpty()).isPresent()) {
            send();
        }
        handset.after(RETRY, this::start);
    }

    /// Invites first, even where the group runs.
    void invite() {
        send();
        handset.after(ANSWER, this::start);
    }

    /// @return whether it is in
    private boolean enter() {
        Optional<String> ssid = handset.credential().map(Group.Credential::ssid);
        air.group()
                .filter(group -> ssid.equals(Optional.of(group.credential().ssid())))
                .ifPresent(group -> air.host().ifPresent(host -> enter(host, group)));
        return handset.linked();
    }

    private void enter(Host host, Group group) {
        Phone phone = handset.phone();
        String seen = "WPS-ENROLLEE-SEEN " + phone.station() + " " + phone.uuid() + " 0-00000000-0 0x3148 0 0 [ ]";
        host.event(group.iface(), seen);
        if (handset.credential().equals(Optional.of(group.credential()))) {
            host.groups().connected(group, phone.station(), Optional.of(phone));
            handset.joined(group.credential());
        } else {
            host.event(group.iface(), "AP-STA-POSSIBLE-PSK-MISMATCH " + phone.station());
        }
    }

    private void send() {
        if (invitations-- > 0) {
            air.host().ifPresent(host -> handset.credential().ifPresent(kept -> arrive(host, kept)));
        }
    }

    /// The invitation as the owner sees it.
    private void arrive(Host host, Group.Credential credential) {
        host.neighbours().heard(handset.phone());
        String from = "sa=" + handset.phone().device();
        Optional<Map.Entry<Integer, Network>> known = host.p2pConfiguration().networks().entrySet().stream()
                .filter(entry ->
                        entry.getValue().persistent() && entry.getValue().ssid().equals(credential.ssid()))
                .findFirst();
        if (known.isEmpty()) {
            host.p2pEvent(
                    "P2P-INVITATION-RECEIVED " + from + " go_dev_addr=" + host.deviceAddress() + " unknown-network");
            return;
        }
        boolean runs = !host.groups().running().isEmpty();
        boolean makes = host.p2pConfiguration().get("persistent_reconnect").equals(Optional.of("1"));
        String what = runs || makes ? "ACCEPTED " : "RECEIVED ";
        host.p2pEvent(
                "P2P-INVITATION-" + what + from + " persistent=" + known.get().getKey() + " freq=2437");
        if (makes && !runs) {
            host.groups().add(Optional.of(known.get().getValue()), true, 2437);
        }
    }
}
