package org.hostp2pd.p2p;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/// [WpsEvent] as lines. Source: hostap wps_hostapd.c.
final class WpsGrammar {
    private static final String PREFIX = "WPS-";
    private static final String SEEN = PREFIX + "ENROLLEE-SEEN";
    private static final String PIN_NEEDED = PREFIX + "PIN-NEEDED";
    private static final String REGISTERED = PREFIX + "REG-SUCCESS";
    private static final String SUCCESS = PREFIX + "SUCCESS";
    private static final String FAIL = PREFIX + "FAIL";
    private static final String TIMEOUT = PREFIX + "TIMEOUT";
    private static final String OVERLAP = PREFIX + "OVERLAP-DETECTED";
    private static final String AP_PIN_ENABLED = PREFIX + "AP-PIN-ENABLED";
    private static final String NEW_SETTINGS = PREFIX + "NEW-AP-SETTINGS";
    private static final String CREDENTIAL = PREFIX + "CRED-RECEIVED";
    private static final String MESSAGE = " msg=";
    private static final String ERROR = " config_error=";
    private static final String REASON = " reason=";
    private static final String NO_TYPE = "0-00000000-0";
    private static final int UUID_LENGTH = 36;

    /// Request Type of the WSC specification: Enrollee, open 802.1X.
    private static final int ENROLLEE = 1;

    private WpsGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        Map<String, Function<Line, P2pEvent>> readers = new HashMap<>(Map.of(
                SEEN, WpsGrammar::seen,
                PIN_NEEDED, line -> new WpsEvent.PinNeeded(uuid(line), line.mac()),
                REGISTERED, line -> new WpsEvent.RegistrarSuccess(line.mac(), uuid(line)),
                SUCCESS, line -> new WpsEvent.Success(),
                FAIL, line -> new WpsEvent.Fail(line.number(MESSAGE), line.number(ERROR), reason(line)),
                TIMEOUT, line -> new WpsEvent.Timeout(),
                OVERLAP, line -> new WpsEvent.Overlap(),
                AP_PIN_ENABLED, line -> new WpsEvent.ApPinEnabled(),
                NEW_SETTINGS, line -> new WpsEvent.Credential(false),
                CREDENTIAL, line -> new WpsEvent.Credential(true)));
        for (WpsEvent.Notice.Kind kind : WpsEvent.Notice.Kind.values()) {
            readers.put(name(kind), line -> new WpsEvent.Notice(kind));
        }
        return readers;
    }

    private static String name(WpsEvent.Notice.Kind kind) {
        return PREFIX + kind.name().replace('_', '-');
    }

    /// The name is the rest of the line in brackets, and may hold brackets itself.
    private static P2pEvent seen(Line line) {
        MacAddress station = line.mac();
        String uuid = uuid(line);
        String type = line.word();
        ConfigMethods methods = Values.methods(line, " 0x");
        int passwordId = line.number();
        boolean enrolling = line.number() == ENROLLEE;
        DeviceName name = DeviceName.ofOctets(Values.enclosed(line, '[', ']'));
        return new WpsEvent.EnrolleeSeen(station, uuid, DeviceType.parse(type), methods, passwordId, enrolling, name);
    }

    private static String uuid(Line line) {
        String uuid = line.word();
        if (uuid.length() != UUID_LENGTH || !uuid.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0)) {
            throw new Malformed();
        }
        return uuid;
    }

    private static OptionalInt reason(Line line) {
        return line.seek(REASON) ? OptionalInt.of(line.number()) : OptionalInt.empty();
    }

    static String write(WpsEvent event) {
        return switch (event) {
            case WpsEvent.EnrolleeSeen seen -> write(seen);
            case WpsEvent.PinNeeded(var uuid, var station) -> PIN_NEEDED + " " + uuid + " " + station + " []";
            case WpsEvent.RegistrarSuccess(var station, var uuid) -> REGISTERED + " " + station + " " + uuid;
            case WpsEvent.Success() -> SUCCESS + " ";
            case WpsEvent.Fail(int message, int error, var reason) ->
                FAIL + MESSAGE + message + ERROR + error + (reason.isPresent() ? REASON + reason.getAsInt() : "");
            case WpsEvent.Timeout() -> TIMEOUT + " ";
            case WpsEvent.Overlap() -> OVERLAP + " ";
            case WpsEvent.Notice(var kind) -> name(kind) + " ";
            case WpsEvent.ApPinEnabled() -> AP_PIN_ENABLED + " ";
            case WpsEvent.Credential(boolean received) -> (received ? CREDENTIAL : NEW_SETTINGS) + " ";
        };
    }

    private static String write(WpsEvent.EnrolleeSeen seen) {
        return SEEN + " " + seen.station() + " " + seen.uuid() + " "
                + seen.type().map(DeviceType::toString).orElse(NO_TYPE)
                + " 0x" + Integer.toHexString(seen.methods().bits())
                + " " + seen.passwordId() + (seen.enrolling() ? " 1 [" : " 0 [")
                + Octets.encodeRepaired(seen.name().text()) + "]";
    }
}
