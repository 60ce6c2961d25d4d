package org.hostp2pd.p2p;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// [LinkEvent] as lines.
final class LinkGrammar {
    private static final String CTRL = "CTRL-EVENT-";
    private static final String TERMINATING = CTRL + "TERMINATING";
    private static final String INTERFACE = "INTERFACE-";
    private static final String AP = "AP-";
    private static final String REGDOM = CTRL + "REGDOM-CHANGE";
    private static final String CONFLICT = CTRL + "FREQ-CONFLICT";
    private static final String SWITCH = CTRL + "CHANNEL-SWITCH";
    private static final String SWITCH_STARTED = CTRL + "STARTED-CHANNEL-SWITCH";
    private static final String NETWORK = CTRL + "NETWORK-";
    private static final String CONNECTED = CTRL + "CONNECTED";
    private static final String DISCONNECTED = CTRL + "DISCONNECTED";
    private static final String TEMP_DISABLED = CTRL + "SSID-TEMP-DISABLED";
    private static final String FREQUENCY = " freq=";
    private static final String ALPHA2 = " alpha2=";
    private static final String REASON = " reason=";
    private static final List<String> NOTICES = List.of(
            CTRL + "SCAN-STARTED",
            CTRL + "SCAN-RESULTS",
            CTRL + "SCAN-FAILED",
            CTRL + "AVOID-FREQ",
            CTRL + "BSS-ADDED",
            CTRL + "BSS-REMOVED",
            CTRL + "NETWORK-NOT-FOUND",
            CTRL + "SIGNAL-CHANGE",
            CTRL + "REGDOM-BEACON-HINT",
            CTRL + "SSID-REENABLED",
            CTRL + "STATE-CHANGE",
            CTRL + "DSCP-POLICY",
            "EAPOL-4WAY-HS-COMPLETED",
            CTRL + "EAP-STATUS",
            CTRL + "EAP-METHOD",
            CTRL + "EAP-PROPOSED-METHOD",
            CTRL + "EAP-SUCCESS",
            CTRL + "EAP-SUCCESS2",
            CTRL + "EAP-FAILURE",
            CTRL + "EAP-FAILURE2",
            CTRL + "EAP-RETRANSMIT",
            CTRL + "EAP-RETRANSMIT2",
            CTRL + "EAP-TIMEOUT-FAILURE",
            CTRL + "EAP-TIMEOUT-FAILURE2",
            "AP-NO_IR",
            "ACS-STARTED",
            "ACS-COMPLETED",
            "ACS-FAILED",
            "DFS-RADAR-DETECTED",
            "DFS-NEW-CHANNEL",
            "DFS-CAC-START",
            "DFS-CAC-COMPLETED",
            "DFS-NOP-FINISHED",
            "DFS-PRE-CAC-EXPIRED",
            "RX-PROBE-REQUEST");

    private LinkGrammar() {}

    static Map<String, Function<Line, P2pEvent>> readers() {
        Map<String, Function<Line, P2pEvent>> readers = new HashMap<>();
        NOTICES.forEach(name -> readers.put(name, line -> new LinkEvent.Notice(name)));
        readers.put(TERMINATING, line -> new LinkEvent.Terminating());
        readers.put(INTERFACE + "ENABLED", line -> new LinkEvent.InterfaceState(true));
        readers.put(INTERFACE + "DISABLED", line -> new LinkEvent.InterfaceState(false));
        readers.put(AP + "ENABLED", line -> new LinkEvent.AccessPoint(true));
        readers.put(AP + "DISABLED", line -> new LinkEvent.AccessPoint(false));
        readers.put(REGDOM, line -> new LinkEvent.RegulatoryChange(Values.word(line, ALPHA2)));
        readers.put(CONFLICT, line -> new LinkEvent.FrequencyConflict());
        readers.put(SWITCH, line -> new LinkEvent.ChannelSwitch(frequency(line), true));
        readers.put(AP + "CSA-FINISHED", line -> new LinkEvent.ChannelSwitch(frequency(line), true));
        readers.put(SWITCH_STARTED, line -> new LinkEvent.ChannelSwitch(frequency(line), false));
        readers.put(NETWORK + "ADDED", line -> new LinkEvent.NetworkListed(Values.network(line), true));
        readers.put(NETWORK + "REMOVED", line -> new LinkEvent.NetworkListed(Values.network(line), false));
        readers.put(CONNECTED, line -> new LinkEvent.Connection(true));
        readers.put(DISCONNECTED, line -> new LinkEvent.Connection(false));
        readers.put(TEMP_DISABLED, line -> new LinkEvent.TemporarilyDisabled(lastReason(line)));
        return readers;
    }

    private static Optional<Frequency> frequency(Line line) {
        return line.seek(FREQUENCY) ? Optional.of(Values.frequency(line)) : Optional.empty();
    }

    /// The SSID before it may hold the same key.
    private static Optional<String> lastReason(Line line) {
        return line.seekLast(REASON) ? Optional.of(line.word()) : Optional.empty();
    }

    static String write(LinkEvent event) {
        return switch (event) {
            case LinkEvent.Terminating() -> TERMINATING + " ";
            case LinkEvent.InterfaceState(boolean enabled) -> INTERFACE + enabled(enabled);
            case LinkEvent.AccessPoint(boolean enabled) -> AP + enabled(enabled);
            case LinkEvent.RegulatoryChange(var alpha2) -> REGDOM + Values.optional(ALPHA2, alpha2);
            case LinkEvent.FrequencyConflict() -> CONFLICT + " ";
            case LinkEvent.ChannelSwitch(var frequency, boolean finished) ->
                (finished ? SWITCH : SWITCH_STARTED) + Values.optional(FREQUENCY, frequency.map(Frequency::megahertz));
            case LinkEvent.NetworkListed(var network, boolean added) ->
                NETWORK + (added ? "ADDED " : "REMOVED ") + network;
            case LinkEvent.Connection(boolean connected) -> (connected ? CONNECTED : DISCONNECTED) + " ";
            case LinkEvent.TemporarilyDisabled(var reason) -> TEMP_DISABLED + Values.optional(REASON, reason);
            case LinkEvent.Notice(var name) ->
                name + (name.endsWith("EAP-STARTED") ? " EAP authentication started" : " ");
        };
    }

    private static String enabled(boolean enabled) {
        return enabled ? "ENABLED " : "DISABLED ";
    }
}
