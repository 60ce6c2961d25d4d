package org.hostp2pd.p2p;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// [PeerEvent] as lines.
final class PeerGrammar {
    private static final String FOUND = "P2P-DEVICE-FOUND";
    private static final String LOST = "P2P-DEVICE-LOST";
    private static final String FIND_STOPPED = "P2P-FIND-STOPPED";
    private static final String SHOW_PIN = "P2P-PROV-DISC-SHOW-PIN";
    private static final String ENTER_PIN = "P2P-PROV-DISC-ENTER-PIN";
    private static final String PBC_REQUEST = "P2P-PROV-DISC-PBC-REQ";
    private static final String PBC_RESPONSE = "P2P-PROV-DISC-PBC-RESP";
    private static final String FAILURE = "P2P-PROV-DISC-FAILURE";
    private static final String DEVICE = " p2p_dev_addr=";
    private static final String STATUS = " status=";
    private static final String GROUP = " group=";
    private static final String UNKNOWN_STATUS = "N/A";

    private PeerGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        return Map.of(
                FOUND, PeerGrammar::found,
                LOST, line -> new PeerEvent.DeviceLost(device(line)),
                FIND_STOPPED, line -> new PeerEvent.FindStopped(),
                SHOW_PIN, line -> new PeerEvent.ShowPin(line.mac(), pin(line), facts(line), group(line)),
                ENTER_PIN, line -> new PeerEvent.EnterPin(line.mac(), facts(line), group(line)),
                PBC_REQUEST, line -> new PeerEvent.PushButtonRequest(line.mac(), facts(line), group(line)),
                PBC_RESPONSE, line -> new PeerEvent.PushButtonResponse(line.mac(), facts(line)),
                FAILURE, line -> new PeerEvent.ProvisionDiscoveryFailure(device(line), status(line)));
    }

    /// A line about a service has no `new=`, and its last value is the service's name, which may hold one.
    private static P2pEvent found(Line line) {
        MacAddress source = line.mac();
        if (!FactsGrammar.next(line)) {
            throw new Malformed();
        }
        PeerFacts facts = FactsGrammar.read(line);
        boolean service = line.next(" adv_id=");
        return new PeerEvent.DeviceFound(source, facts, service || !line.seek(" new=") || line.number() != 0);
    }

    private static MacAddress device(Line line) {
        line.expect(DEVICE);
        return line.mac();
    }

    private static WpsPin pin(Line line) {
        String digits = line.word();
        if (!WpsPin.valid(digits)) {
            throw new Malformed();
        }
        return new WpsPin(digits);
    }

    private static Optional<PeerFacts> facts(Line line) {
        if (FactsGrammar.next(line)) {
            return Optional.of(FactsGrammar.read(line));
        }
        if (!line.done() && !line.holdsKey()) {
            throw new Malformed();
        }
        return Optional.empty();
    }

    private static Optional<InterfaceName> group(Line line) {
        return Values.iface(line, GROUP);
    }

    private static Optional<P2pStatus> status(Line line) {
        line.expect(STATUS);
        return line.next(UNKNOWN_STATUS) ? Optional.empty() : Optional.of(new P2pStatus(line.number()));
    }

    static String write(PeerEvent event, Secrets secrets) {
        return switch (event) {
            case PeerEvent.DeviceFound(var source, var facts, boolean fresh) ->
                FOUND + " " + source + FactsGrammar.write(facts) + " new=" + (fresh ? 1 : 0);
            case PeerEvent.DeviceLost(var device) -> LOST + DEVICE + device;
            case PeerEvent.FindStopped() -> FIND_STOPPED + " ";
            case PeerEvent.ShowPin(var device, var pin, var facts, var group) ->
                SHOW_PIN + " " + device + " " + secrets.pin(pin) + facts(facts, group);
            case PeerEvent.EnterPin(var device, var facts, var group) -> ENTER_PIN + " " + device + facts(facts, group);
            case PeerEvent.PushButtonRequest(var device, var facts, var group) ->
                PBC_REQUEST + " " + device + facts(facts, group);
            case PeerEvent.PushButtonResponse(var device, var facts) ->
                PBC_RESPONSE + " " + device + facts(facts, Optional.empty());
            case PeerEvent.ProvisionDiscoveryFailure(var device, var status) ->
                FAILURE
                        + DEVICE
                        + device
                        + STATUS
                        + status.map(s -> Integer.toString(s.code())).orElse(UNKNOWN_STATUS);
        };
    }

    private static String facts(Optional<PeerFacts> facts, Optional<InterfaceName> group) {
        return facts.map(FactsGrammar::write).orElse("") + Values.optional(GROUP, group);
    }
}
