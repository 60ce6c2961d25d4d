package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;

/// The two sides agreed: the owner makes the group and the phone enrols before it is announced.
record Formation(Host host, Handset handset, Negotiations.Offer offer, Step.Entry entry) {
    void start() {
        Phone phone = handset.phone();
        int frequency = Channels.choose(host, offer.frequency()).orElse(2412);
        host.p2pEvent(
                "P2P-GO-NEG-SUCCESS role=GO freq=" + frequency + " ht40=0 peer_dev=" + phone.device() + " peer_iface="
                        + phone.station() + " wps_method=" + (offer.pin().isPresent() ? "Display" : "PBC"));
        Group group = host.groups().make(offer.number(), offer.network(), offer.persistent(), frequency);
        host.neighbours().asked(phone, new Neighbours.Asked(Optional.of(group), false));
        host.after(Duration.ofMillis(700), () -> enrol(group));
    }

    private void enrol(Group group) {
        String station = handset.phone().station().toString();
        boolean proven =
                offer.pin().isEmpty() || Entries.typed(entry, offer.pin()).equals(offer.pin());
        host.event(group.iface(), "CTRL-EVENT-EAP-STARTED " + station);
        host.event(group.iface(), "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=0 method=1");
        host.event(group.iface(), "CTRL-EVENT-EAP-PROPOSED-METHOD vendor=14122 method=254");
        if (proven) {
            formed(group, station);
        } else {
            refused(group, station);
        }
    }

    private void formed(Group group, String station) {
        group.enrolled(handset.phone().station(), handset.phone().uuid());
        host.event(
                group.iface(),
                "WPS-REG-SUCCESS " + station + " " + handset.phone().uuid());
        host.p2pEvent("P2P-GROUP-FORMATION-SUCCESS ");
        host.event(group.iface(), "WPS-SUCCESS ");
        host.event(group.iface(), "CTRL-EVENT-EAP-FAILURE " + station);
        host.groups().started(group);
        host.after(Duration.ofMillis(130), () -> {
            if (host.groups().running().contains(group)) {
                host.groups().connected(group, handset.phone().station(), Optional.of(handset.phone()));
                handset.joined(group.credential());
            }
            handset.negotiated();
        });
    }

    private void refused(Group group, String station) {
        host.groupEvent(group, "WPS-FAIL msg=8 config_error=18");
        host.event(group.iface(), "CTRL-EVENT-EAP-FAILURE " + station);
        host.p2pEvent("P2P-GROUP-FORMATION-FAILURE ");
        host.groups().remove(group, "FORMATION_FAILED");
        handset.negotiated();
    }
}
