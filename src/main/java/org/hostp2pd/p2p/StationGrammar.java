package org.hostp2pd.p2p;

import java.util.Map;
import java.util.function.Function;

/// [StationEvent] as lines. Source: ap_sta_set_authorized_event in hostap sta_info.c, drv_callbacks.c, eap_server.c.
final class StationGrammar {
    private static final String CONNECTED = "AP-STA-CONNECTED";
    private static final String DISCONNECTED = "AP-STA-DISCONNECTED";
    private static final String MISMATCH = "AP-STA-POSSIBLE-PSK-MISMATCH";
    private static final String POLL_OK = "AP-STA-POLL-OK";
    private static final String FULL = "AP-REJECTED-MAX-STA";
    private static final String BLOCKED = "AP-REJECTED-BLOCKED-STA";
    private static final String EAP_STARTED = "CTRL-EVENT-EAP-STARTED";
    private static final String EAP_OF_OURS = " EAP authentication started";
    private static final String DEVICE = " p2p_dev_addr=";

    private StationGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        return Map.of(
                CONNECTED, line -> new StationEvent.Connected(line.mac(), line.mac(DEVICE)),
                DISCONNECTED, line -> new StationEvent.Disconnected(line.mac(), line.mac(DEVICE)),
                MISMATCH, line -> new StationEvent.PskMismatch(line.mac()),
                POLL_OK, line -> new StationEvent.PollOk(line.mac()),
                FULL, line -> new StationEvent.Rejected(line.mac(), false),
                BLOCKED, line -> new StationEvent.Rejected(line.mac(), true),
                EAP_STARTED, StationGrammar::eapStarted);
    }

    /// Where we are the station ourselves, the event has words in the address's place (hostap eap.c).
    private static P2pEvent eapStarted(Line line) {
        return line.next(EAP_OF_OURS) ? new LinkEvent.Notice(EAP_STARTED) : new StationEvent.EapStarted(line.mac());
    }

    static String write(StationEvent event) {
        return switch (event) {
            case StationEvent.Connected(var station, var device) ->
                CONNECTED + " " + station + Values.optional(DEVICE, device);
            case StationEvent.Disconnected(var station, var device) ->
                DISCONNECTED + " " + station + Values.optional(DEVICE, device);
            case StationEvent.PskMismatch(var station) -> MISMATCH + " " + station;
            case StationEvent.PollOk(var station) -> POLL_OK + " " + station;
            case StationEvent.Rejected(var station, boolean blocked) -> (blocked ? BLOCKED : FULL) + " " + station;
            case StationEvent.EapStarted(var station) -> EAP_STARTED + " " + station;
        };
    }
}
