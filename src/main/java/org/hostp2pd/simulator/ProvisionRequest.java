package org.hostp2pd.simulator;

/// The provision discovery request of a phone, as its host reports it.
final class ProvisionRequest {
    private ProvisionRequest() {}

    static void send(Host host, Phone phone, Step.Entry entry) {
        host.neighbours().asked(phone, new Neighbours.Asked(host.groups().joinable(), !Entries.isButton(entry)));
        String group = host.groups()
                .joinable()
                .map(running -> " group=" + running.iface())
                .orElse("");
        String what = switch (entry) {
            case Step.Entry.ShownPin _, Step.Entry.TypedPin _ ->
                "SHOW-PIN " + phone.device() + " " + host.freshPin().digits();
            case Step.Entry.Button() -> "PBC-REQ " + phone.device();
        };
        host.p2pEvent("P2P-PROV-DISC-" + what + Neighbours.facts(phone) + group);
    }
}
