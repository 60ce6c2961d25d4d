package org.hostp2pd.p2p;

import java.util.Optional;

/// A device that came, went, or asks for provisioning. Source: wire.md 3.3 (hostap p2p_supplicant.c).
public sealed interface PeerEvent extends P2pEvent {
    /// P2P-DEVICE-FOUND. @param fresh the `new=1` flag, absent in the service variant and then true
    record DeviceFound(MacAddress source, PeerFacts facts, boolean fresh) implements PeerEvent {}

    /// P2P-DEVICE-LOST.
    record DeviceLost(MacAddress device) implements PeerEvent {}

    /// P2P-FIND-STOPPED.
    record FindStopped() implements PeerEvent {}

    /// P2P-PROV-DISC-SHOW-PIN: the peer will enter a PIN that we show. The parameters are absent when it is the
    /// answer to our own request. @param pin the PIN wpa_supplicant proposes; ours is used instead
    /// @param group the interface of the running group the peer wants to join, where it named one
    record ShowPin(MacAddress device, WpsPin pin, Optional<PeerFacts> facts, Optional<InterfaceName> group)
            implements PeerEvent {}

    /// P2P-PROV-DISC-ENTER-PIN: the peer shows a PIN that we would have to enter.
    record EnterPin(MacAddress device, Optional<PeerFacts> facts, Optional<InterfaceName> group) implements PeerEvent {}

    /// P2P-PROV-DISC-PBC-REQ: the peer pressed its button.
    record PushButtonRequest(MacAddress device, Optional<PeerFacts> facts, Optional<InterfaceName> group)
            implements PeerEvent {}

    /// P2P-PROV-DISC-PBC-RESP.
    record PushButtonResponse(MacAddress device, Optional<PeerFacts> facts) implements PeerEvent {}

    /// P2P-PROV-DISC-FAILURE. @param status empty when wpa_supplicant says `N/A`
    record ProvisionDiscoveryFailure(MacAddress device, Optional<P2pStatus> status) implements PeerEvent {}
}
