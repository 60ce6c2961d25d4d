package org.hostp2pd.p2p;

import java.util.Map;
import java.util.function.Function;

/// [NegotiationEvent] as lines.
final class NegotiationGrammar {
    private static final String REQUEST = "P2P-GO-NEG-REQUEST";
    private static final String SUCCESS = "P2P-GO-NEG-SUCCESS";
    private static final String FAILURE = "P2P-GO-NEG-FAILURE";
    private static final String FORMED = "P2P-GROUP-FORMATION-SUCCESS";
    private static final String NOT_FORMED = "P2P-GROUP-FORMATION-FAILURE";
    private static final String FALLBACK = "P2P-FALLBACK-TO-GO-NEG";
    private static final String PASSWORD_ID = " dev_passwd_id=";
    private static final String INTENT = " go_intent=";
    private static final String STATUS = " status=";
    private static final String REASON = " reason=";
    private static final String ROLE = " role=";
    private static final String FREQUENCY = " freq=";
    private static final String DEVICE = " peer_dev=";
    private static final String INTERFACE = " peer_iface=";
    private static final String METHOD = " wps_method=";

    private NegotiationGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        return Map.of(
                REQUEST,
                NegotiationGrammar::request,
                SUCCESS,
                NegotiationGrammar::success,
                FAILURE,
                line -> new NegotiationEvent.Failure(Values.status(line, STATUS)),
                FORMED,
                line -> new NegotiationEvent.FormationSuccess(),
                NOT_FORMED,
                line -> new NegotiationEvent.FormationFailure(Values.word(line, REASON)),
                FALLBACK,
                line -> new NegotiationEvent.FallbackToNegotiation(Values.word(line, REASON)),
                FALLBACK + "-ENABLED",
                line -> new NegotiationEvent.FallbackToNegotiation(Values.word(line, REASON)));
    }

    private static P2pEvent request(Line line) {
        return new NegotiationEvent.Request(line.mac(), line.number(PASSWORD_ID), line.number(INTENT));
    }

    private static P2pEvent success(Line line) {
        line.expect(ROLE);
        boolean owner = Values.owner(line);
        Frequency frequency = Values.frequency(line, FREQUENCY);
        line.expect(DEVICE);
        MacAddress device = line.mac();
        line.expect(INTERFACE);
        MacAddress peerInterface = line.mac();
        line.expect(METHOD);
        return new NegotiationEvent.Success(owner, frequency, device, peerInterface, line.word());
    }

    static String write(NegotiationEvent event) {
        return switch (event) {
            case NegotiationEvent.Request(var device, int passwordId, int intent) ->
                REQUEST + " " + device + PASSWORD_ID + passwordId + INTENT + intent;
            case NegotiationEvent.Success(boolean owner, var frequency, var device, var iface, var method) ->
                SUCCESS
                        + ROLE
                        + Values.role(owner)
                        + FREQUENCY
                        + frequency.megahertz()
                        + DEVICE
                        + device
                        + INTERFACE
                        + iface
                        + METHOD
                        + method;
            case NegotiationEvent.Failure(var status) -> FAILURE + STATUS + status.code();
            case NegotiationEvent.FormationSuccess() -> FORMED + " ";
            case NegotiationEvent.FormationFailure(var reason) -> NOT_FORMED + Values.optional(REASON, reason);
            case NegotiationEvent.FallbackToNegotiation(var reason) -> FALLBACK + Values.optional(REASON, reason);
        };
    }
}
