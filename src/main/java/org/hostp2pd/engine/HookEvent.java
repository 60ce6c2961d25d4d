package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;

/// What the external program is told, in the order it happened.
public sealed interface HookEvent {
    /// `started`: the service runs.
    record Started() implements HookEvent {}

    /// `terminated`: the service ends.
    record Terminated() implements HookEvent {}

    /// `start_group`: a group is about to be made. @param group its SSID or network id where known
    record StartGroup(Optional<String> group) implements HookEvent {}

    /// `stop_group`: the group is gone.
    record StopGroup(InterfaceName iface) implements HookEvent {}

    /// `connect`. @param device the P2P device address, or the interface address of a station without P2P
    record Connect(MacAddress device, Optional<DeviceName> name, InterfaceName group) implements HookEvent {}

    /// `disconnect`.
    record Disconnect(MacAddress device, Optional<DeviceName> name, InterfaceName group) implements HookEvent {}
}
