package org.hostp2pd.p2p;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// [GroupEvent] as lines. Source: wpas_p2p_group_started and wpas_p2p_group_delete in hostap p2p_supplicant.c.
final class GroupGrammar {
    private static final String STARTED = "P2P-GROUP-STARTED";
    private static final String REMOVED = "P2P-GROUP-REMOVED";
    private static final String REFORM = "P2P-REMOVE-AND-REFORM-GROUP";
    private static final String PSK_FAIL = "P2P-PERSISTENT-PSK-FAIL";
    private static final String CROSS_CONNECT = "P2P-CROSS-CONNECT-";
    private static final String SSID = " ssid=\"";
    private static final String FREQUENCY = " freq=";
    private static final String PASSPHRASE = " passphrase=\"";
    private static final String PSK = " psk=";
    private static final String OWNER_DEVICE = " go_dev_addr=";
    private static final String PERSISTENT = " [PERSISTENT]";
    private static final String REASON = " reason=";
    private static final String ID = " id=";

    private GroupGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        return Map.of(
                STARTED,
                GroupGrammar::started,
                REMOVED,
                line -> new GroupEvent.Removed(Values.iface(line), Values.owner(line), reason(line)),
                REFORM,
                line -> new GroupEvent.RemoveAndReform(),
                PSK_FAIL,
                GroupGrammar::pskFail,
                CROSS_CONNECT + "ENABLE",
                line -> crossConnect(line, true),
                CROSS_CONNECT + "DISABLE",
                line -> crossConnect(line, false));
    }

    private static P2pEvent started(Line line) {
        InterfaceName iface = Values.iface(line);
        boolean owner = Values.owner(line);
        line.expect(SSID);
        Ssid ssid = Ssid.parsePrintf(line.quoted()).orElseThrow(Malformed::new);
        Frequency frequency = Values.frequency(line, FREQUENCY);
        Optional<GroupKey> key = key(line);
        line.expect(OWNER_DEVICE);
        return new GroupEvent.Started(iface, owner, ssid, frequency, key, line.mac(), line.seek(PERSISTENT));
    }

    /// The passphrase is not escaped and may hold quotes and what looks like the keys behind it: it ends at the
    /// last of those.
    private static Optional<GroupKey> key(Line line) {
        if (line.seek(PASSPHRASE)) {
            String passphrase = line.beforeLast("\"" + OWNER_DEVICE).raw();
            if (!GroupKey.Passphrase.valid(passphrase)) {
                throw new Malformed();
            }
            return Optional.of(new GroupKey.Passphrase(passphrase));
        }
        return line.seek(PSK) ? Optional.of(psk(line)) : Optional.empty();
    }

    private static GroupKey psk(Line line) {
        String hex = line.word();
        if (!GroupKey.Psk.valid(hex)) {
            throw new Malformed();
        }
        return new GroupKey.Psk(hex);
    }

    private static RemovalReason reason(Line line) {
        String word = Values.word(line, REASON).orElse("");
        return Arrays.stream(RemovalReason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst()
                .orElse(RemovalReason.UNKNOWN);
    }

    private static P2pEvent pskFail(Line line) {
        line.expect(ID);
        return new GroupEvent.PersistentPskFail(Values.network(line));
    }

    private static P2pEvent crossConnect(Line line, boolean enabled) {
        return new GroupEvent.CrossConnect(Values.iface(line), Values.iface(line), enabled);
    }

    static String write(GroupEvent event, Secrets secrets) {
        return switch (event) {
            case GroupEvent.Started started -> write(started, secrets);
            case GroupEvent.Removed(var iface, boolean owner, var reason) ->
                REMOVED + " " + iface + " " + Values.role(owner)
                        + (reason == RemovalReason.UNKNOWN ? "" : REASON + reason);
            case GroupEvent.RemoveAndReform() -> REFORM + " ";
            case GroupEvent.PersistentPskFail(var network) -> PSK_FAIL + ID + network;
            case GroupEvent.CrossConnect(var iface, var uplink, boolean enabled) ->
                CROSS_CONNECT + (enabled ? "ENABLE " : "DISABLE ") + iface + " " + uplink;
        };
    }

    private static String write(GroupEvent.Started event, Secrets secrets) {
        return STARTED + " " + event.iface() + " " + Values.role(event.owner())
                + SSID + event.ssid().printf() + "\""
                + FREQUENCY + event.frequency().megahertz()
                + event.key().map(key -> key(key, secrets)).orElse("")
                + OWNER_DEVICE + event.ownerDevice()
                + (event.persistent() ? PERSISTENT : "");
    }

    private static String key(GroupKey key, Secrets secrets) {
        return switch (key) {
            case GroupKey.Passphrase passphrase -> PASSPHRASE + secrets.passphrase(passphrase) + "\"";
            case GroupKey.Psk psk -> PSK + secrets.psk(psk);
        };
    }
}
