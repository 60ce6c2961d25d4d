package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;

/// A phone comes back with the credential it kept. Where no group runs it invites the owner to make it again; the owner
/// does so by itself when it has persistent_reconnect=1 (seen with wpa_supplicant 2.10).
final class Reunion {
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int TRIES = 6;

    private final Air air;
    private final Handset handset;
    private final Runnable done;
    private int tries;

    Reunion(Air air, Handset handset, Runnable done) {
        this.air = air;
        this.handset = handset;
        this.done = done;
    }

    void start() {
        Optional<Group.Credential> credential = handset.credential();
        if (handset.linked() || credential.isEmpty() || tries++ == TRIES) {
            done.run();
            return;
        }
        air.host()
                .ifPresent(host -> air.group()
                        .ifPresentOrElse(
                                group -> enter(host, group, credential.get()), () -> invite(host, credential.get())));
        air.after(RETRY, this::start);
    }

    private void enter(Host host, Group group, Group.Credential credential) {
        Phone phone = handset.phone();
        if (!group.credential().ssid().equals(credential.ssid())) {
            return;
        }
        host.event(
                group.iface(),
                "WPS-ENROLLEE-SEEN " + phone.station() + " " + phone.uuid() + " " + phone.type() + " 0x3148 0 0 [ ]");
        if (group.credential().key().equals(credential.key())) {
            host.groups().connected(group, phone.station(), Optional.of(phone), false);
            handset.joined(credential);
        } else {
            host.event(group.iface(), "AP-STA-POSSIBLE-PSK-MISMATCH " + phone.station());
        }
    }

    private void invite(Host host, Group.Credential credential) {
        host.neighbours().heard(handset.phone());
        String from = "sa=" + handset.phone().device();
        Optional<Integer> id = host.p2pConfiguration().networks().entrySet().stream()
                .filter(entry ->
                        entry.getValue().persistent() && entry.getValue().ssid().equals(credential.ssid()))
                .map(java.util.Map.Entry::getKey)
                .findFirst();
        boolean accepts = host.p2pConfiguration()
                .get("persistent_reconnect")
                .filter("1"::equals)
                .isPresent();
        if (id.isEmpty()) {
            host.p2pEvent(
                    "P2P-INVITATION-RECEIVED " + from + " go_dev_addr=" + host.deviceAddress() + " unknown-network");
        } else if (accepts) {
            host.p2pEvent("P2P-INVITATION-ACCEPTED " + from + " persistent=" + id.get() + " freq=2437");
            host.groups().add(host.p2pConfiguration().network(id.get()), true, 2437);
        } else {
            host.p2pEvent("P2P-INVITATION-RECEIVED " + from + " persistent=" + id.get() + " freq=2437");
        }
    }
}
