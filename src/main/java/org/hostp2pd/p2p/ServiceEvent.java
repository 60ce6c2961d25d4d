package org.hostp2pd.p2p;

/// Service discovery and the events of P2P services, kept for the timeline; the engine decides nothing by them.
/// Source: wire.md 3.3.
public sealed interface ServiceEvent extends P2pEvent {
    /// P2P-SERV-DISC-REQ.
    record Request(Frequency frequency, MacAddress device, int dialogToken, int updateIndicator, String tlvs)
            implements ServiceEvent {}

    /// P2P-SERV-DISC-RESP.
    record Response(MacAddress device, int updateIndicator, String tlvs) implements ServiceEvent {}

    /// P2P-SERV-ASP-RESP. @param text the rest of the line, hostile
    record AspResponse(MacAddress device, String text) implements ServiceEvent {}

    /// P2PS-PROV-START and P2PS-PROV-DONE. @param text the rest of the line, hostile
    record Provisioning(boolean done, String text) implements ServiceEvent {}

    /// P2P-PRESENCE-RESPONSE.
    record PresenceResponse(MacAddress source, P2pStatus status, String noa) implements ServiceEvent {}

    /// P2P-NFC-BOTH-GO, -PEER-CLIENT and -WHILE-CLIENT. @param what the event's name
    record Nfc(String what, String text) implements ServiceEvent {}

    /// P2P-LISTEN-OFFLOAD-STOPPED and -STOP-REASON.
    record ListenOffloadStopped(java.util.OptionalInt reason) implements ServiceEvent {}

    /// P2P-BOOTSTRAP-REQUEST, -SUCCESS and -FAILURE (newer than 2.11).
    record Bootstrap(String what, MacAddress device, int value) implements ServiceEvent {}
}
