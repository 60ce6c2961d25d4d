package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// P2P_INVITE of a persistent group: the peer that knows it comes, any other says that it does not know it.
record Invitation(Host host) {
    private static final int UNKNOWN_GROUP = 8;
    private static final int NO_ANSWER = -1;

    String answer(Request request) {
        Optional<Network> network = request.rest().startsWith("persistent=")
                ? host.p2pConfiguration().network(Request.number(request.rest().substring(11)))
                : Optional.empty();
        int at = request.rest().indexOf(" peer=");
        Optional<MacAddress> peer =
                at < 0 ? Optional.empty() : Request.addressIn(request.rest().substring(at + 6));
        if (network.filter(Network::persistent).isEmpty() || peer.isEmpty()) {
            return Request.FAIL;
        }
        host.after(Duration.ofMillis(300), () -> invited(network.get(), peer.get()));
        return Request.OK;
    }

    private void invited(Network network, MacAddress peer) {
        Optional<Handset> handset = host.air().handset(peer).filter(Handset::visible);
        boolean knows = handset.flatMap(Handset::credential)
                .filter(credential -> credential.ssid().equals(network.ssid()))
                .isPresent();
        int status = handset.isEmpty() ? NO_ANSWER : knows ? 0 : UNKNOWN_GROUP;
        host.neighbours().stopFind();
        host.p2pEvent("P2P-INVITATION-RESULT status=" + status + " ");
        if (status == 0) {
            if (host.groups().joinable().isEmpty()) {
                host.groups()
                        .add(
                                Optional.of(network),
                                true,
                                Channels.choose(host, 0).orElseThrow());
            }
            host.after(
                    Duration.ofSeconds(1), () -> new Reunion(host.air(), handset.orElseThrow(), 0, () -> {}).start());
        }
    }
}
