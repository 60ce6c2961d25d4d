package org.hostp2pd.hooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;

/// One call of the external program: `program action arguments…` as the predecessor made it, and the same facts in
/// environment variables.
///
/// @param action      `started`, `terminated`, `start_group`, `stop_group`, `connect` or `disconnect`
/// @param arguments   further arguments; each arrives unchanged as one argument, whatever is in it
/// @param environment variables added to the few that are always there
public record HookCall(String action, List<String> arguments, Map<String, String> environment) {
    private static final String UNKNOWN = "[unknown]";

    public HookCall {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /// The service runs.
    public static HookCall started() {
        return call("started", List.of(), Map.of());
    }

    /// The service ends.
    public static HookCall terminated() {
        return call("terminated", List.of(), Map.of());
    }

    /// A group is about to be made. @param group its SSID, or the number of its network, where known
    public static HookCall startGroup(Optional<String> group) {
        Map<String, String> facts = new HashMap<>();
        group.ifPresent(
                it -> facts.put(it.chars().allMatch(Character::isDigit) ? "HOSTP2PD_NETWORK" : "HOSTP2PD_SSID", it));
        return call("start_group", group.stream().toList(), facts);
    }

    /// A group is gone.
    public static HookCall stopGroup(InterfaceName group) {
        return call("stop_group", List.of(group.value()), Map.of("HOSTP2PD_GROUP", group.value()));
    }

    /// A station joined.
    public static HookCall connect(MacAddress device, Optional<DeviceName> name, InterfaceName group) {
        return station("connect", device, name, group);
    }

    /// A station left.
    public static HookCall disconnect(MacAddress device, Optional<DeviceName> name, InterfaceName group) {
        return station("disconnect", device, name, group);
    }

    private static HookCall station(String action, MacAddress device, Optional<DeviceName> name, InterfaceName group) {
        Map<String, String> facts = new HashMap<>();
        facts.put("HOSTP2PD_DEVICE", device.toString());
        facts.put("HOSTP2PD_GROUP", group.value());
        name.ifPresent(it -> facts.put("HOSTP2PD_NAME", it.text()));
        return call(
                action, List.of(device.toString(), name.map(DeviceName::text).orElse(UNKNOWN), group.value()), facts);
    }

    /// An argument of a process ends at a NUL, so that one thing is replaced; by what stands for it in text.
    private static HookCall call(String action, List<String> arguments, Map<String, String> facts) {
        List<String> safe = new ArrayList<>(arguments);
        safe.replaceAll(it -> it.replace('\0', '\ufffd'));
        Map<String, String> environment = new HashMap<>(facts);
        environment.replaceAll((_, it) -> it.replace('\0', '\ufffd'));
        environment.put("HOSTP2PD_EVENT", action);
        return new HookCall(action, safe, environment);
    }
}
