package org.hostp2pd.p2p;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// [InvitationEvent] as lines. Newer versions than 2.11 add an SSID, which a peer chose, between the network and the
/// owner. Source: wpas_invitation_received and wpas_invitation_result in hostap p2p_supplicant.c.
final class InvitationGrammar {
    private static final String RECEIVED = "P2P-INVITATION-RECEIVED";
    private static final String ACCEPTED = "P2P-INVITATION-ACCEPTED";
    private static final String RESULT = "P2P-INVITATION-RESULT";
    private static final String SOURCE = " sa=";
    private static final String NETWORK = " persistent=";
    private static final String OWNER = " go_dev_addr=";
    private static final String UNKNOWN = " unknown-network";
    private static final String STATUS = " status=";

    private InvitationGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        return Map.of(
                RECEIVED, line -> new InvitationEvent.Received(source(line), network(line), owner(line)),
                ACCEPTED, line -> new InvitationEvent.Accepted(source(line), network(line), owner(line)),
                RESULT, line -> new InvitationEvent.Result(Values.status(line, STATUS), bssid(line)));
    }

    private static MacAddress source(Line line) {
        line.expect(SOURCE);
        return line.mac();
    }

    private static Optional<NetworkId> network(Line line) {
        return line.next(NETWORK) ? Optional.of(Values.network(line)) : Optional.empty();
    }

    private static Optional<MacAddress> owner(Line line) {
        return line.seekLast(OWNER) ? Optional.of(line.mac()) : Optional.empty();
    }

    private static Optional<MacAddress> bssid(Line line) {
        if (line.done()) {
            return Optional.empty();
        }
        String word = line.word();
        Optional<MacAddress> bssid = MacAddress.parse(word);
        if (bssid.isEmpty() && word.indexOf('=') < 0) {
            throw new Malformed();
        }
        return bssid;
    }

    static String write(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Received(var source, var network, var owner) ->
                RECEIVED + invitation(source, network, owner);
            case InvitationEvent.Accepted(var source, var network, var owner) ->
                ACCEPTED + invitation(source, network, owner);
            case InvitationEvent.Result(var status, var bssid) ->
                RESULT + STATUS + status.code() + Values.optional(" ", bssid);
        };
    }

    private static String invitation(MacAddress source, Optional<NetworkId> network, Optional<MacAddress> owner) {
        return SOURCE
                + source
                + Values.optional(NETWORK, network)
                + Values.optional(OWNER, owner)
                + (network.isPresent() ? "" : UNKNOWN);
    }
}
