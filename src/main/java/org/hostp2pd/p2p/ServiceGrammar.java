package org.hostp2pd.p2p;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/// [ServiceEvent] as lines.
final class ServiceGrammar {
    private static final String REQUEST = "P2P-SERV-DISC-REQ";
    private static final String RESPONSE = "P2P-SERV-DISC-RESP";
    private static final String ASP = "P2P-SERV-ASP-RESP";
    private static final String START = "P2PS-PROV-START";
    private static final String DONE = "P2PS-PROV-DONE";
    private static final String PRESENCE = "P2P-PRESENCE-RESPONSE";
    private static final String OFFLOAD = "P2P-LISTEN-OFFLOAD-STOPPED";
    private static final String OFFLOAD_REASON = " P2P-LISTEN-OFFLOAD-STOP-REASON";
    private static final String NFC = "P2P-NFC-";
    private static final String BOOTSTRAP = "P2P-BOOTSTRAP-";
    private static final String BOOTSTRAP_REQUEST = BOOTSTRAP + "REQUEST";
    private static final String METHOD = " bootstrap_method=";
    private static final String STATUS = " status=";
    private static final String SOURCE = " src=";
    private static final String NOA = " noa=";
    private static final String REASON = " reason=";

    private ServiceGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        return Map.ofEntries(
                Map.entry(REQUEST, ServiceGrammar::request),
                Map.entry(RESPONSE, line -> new ServiceEvent.Response(line.mac(), line.number(), line.rest())),
                Map.entry(ASP, line -> new ServiceEvent.AspResponse(line.mac(), line.rest())),
                Map.entry(START, line -> new ServiceEvent.Provisioning(false, line.rest())),
                Map.entry(DONE, line -> new ServiceEvent.Provisioning(true, line.rest())),
                Map.entry(PRESENCE, ServiceGrammar::presence),
                Map.entry(OFFLOAD, line -> new ServiceEvent.ListenOffloadStopped(reason(line))),
                Map.entry(NFC + "BOTH-GO", line -> new ServiceEvent.Nfc(NFC + "BOTH-GO", line.rest())),
                Map.entry(NFC + "PEER-CLIENT", line -> new ServiceEvent.Nfc(NFC + "PEER-CLIENT", line.rest())),
                Map.entry(NFC + "WHILE-CLIENT", line -> new ServiceEvent.Nfc(NFC + "WHILE-CLIENT", line.rest())),
                Map.entry(BOOTSTRAP_REQUEST, line -> bootstrap(BOOTSTRAP_REQUEST, line, METHOD)),
                Map.entry(BOOTSTRAP + "SUCCESS", line -> bootstrap(BOOTSTRAP + "SUCCESS", line, STATUS)),
                Map.entry(BOOTSTRAP + "FAILURE", line -> bootstrap(BOOTSTRAP + "FAILURE", line, STATUS)));
    }

    private static P2pEvent request(Line line) {
        return new ServiceEvent.Request(Values.frequency(line), line.mac(), line.number(), line.number(), line.rest());
    }

    private static P2pEvent presence(Line line) {
        line.expect(SOURCE);
        MacAddress source = line.mac();
        P2pStatus status = Values.status(line, STATUS);
        line.expect(NOA);
        return new ServiceEvent.PresenceResponse(source, status, line.raw());
    }

    private static OptionalInt reason(Line line) {
        return line.seek(REASON) ? OptionalInt.of(line.number()) : OptionalInt.empty();
    }

    private static P2pEvent bootstrap(String name, Line line, String key) {
        return new ServiceEvent.Bootstrap(name, line.mac(), line.number(key));
    }

    static String write(ServiceEvent event) {
        return switch (event) {
            case ServiceEvent.Request(var frequency, var device, int token, int indicator, var tlvs) ->
                REQUEST + " " + frequency.megahertz() + " " + device + " " + token + " " + indicator + " " + tlvs;
            case ServiceEvent.Response(var device, int indicator, var tlvs) ->
                RESPONSE + " " + device + " " + indicator + " " + tlvs;
            case ServiceEvent.AspResponse(var device, var text) -> ASP + " " + device + " " + text;
            case ServiceEvent.Provisioning(boolean done, var text) -> (done ? DONE : START) + " " + text;
            case ServiceEvent.PresenceResponse(var source, var status, var noa) ->
                PRESENCE + SOURCE + source + STATUS + status.code() + NOA + noa;
            case ServiceEvent.Nfc(var what, var text) -> what + " " + text;
            case ServiceEvent.ListenOffloadStopped(var reason) ->
                OFFLOAD + OFFLOAD_REASON + (reason.isPresent() ? REASON + reason.getAsInt() : "");
            case ServiceEvent.Bootstrap(var what, var device, int value) ->
                what + " " + device + (what.equals(BOOTSTRAP_REQUEST) ? METHOD : STATUS) + value;
        };
    }
}
