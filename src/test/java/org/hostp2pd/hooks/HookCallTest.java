package org.hostp2pd.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.junit.jupiter.api.Test;

class HookCallTest {
    private static final MacAddress PHONE = MacAddress.of("02:00:00:00:01:00");
    private static final InterfaceName GROUP = new InterfaceName("p2p-wlan0-0");

    @Test
    void serviceTellsItsStartAndItsEnd() {
        assertEquals(new HookCall("started", List.of(), Map.of("HOSTP2PD_EVENT", "started")), HookCall.started());
        assertEquals(
                new HookCall("terminated", List.of(), Map.of("HOSTP2PD_EVENT", "terminated")), HookCall.terminated());
    }

    @Test
    void startOfAGroupNamesItWhereItHasAName() {
        assertEquals(
                new HookCall("start_group", List.of(), Map.of("HOSTP2PD_EVENT", "start_group")),
                HookCall.startGroup(Optional.empty()));
        assertEquals(
                new HookCall(
                        "start_group", List.of("3"), Map.of("HOSTP2PD_EVENT", "start_group", "HOSTP2PD_NETWORK", "3")),
                HookCall.startGroup(Optional.of("3")));
        assertEquals(
                new HookCall(
                        "start_group",
                        List.of("DIRECT-xy lab"),
                        Map.of("HOSTP2PD_EVENT", "start_group", "HOSTP2PD_SSID", "DIRECT-xy lab")),
                HookCall.startGroup(Optional.of("DIRECT-xy lab")));
    }

    @Test
    void endOfAGroupNamesItsInterface() {
        assertEquals(
                new HookCall(
                        "stop_group",
                        List.of("p2p-wlan0-0"),
                        Map.of("HOSTP2PD_EVENT", "stop_group", "HOSTP2PD_GROUP", "p2p-wlan0-0")),
                HookCall.stopGroup(GROUP));
    }

    @Test
    void stationIsNamedAsItNamesItself() {
        assertEquals(
                new HookCall(
                        "connect",
                        List.of("02:00:00:00:01:00", "Bob's $(phone)", "p2p-wlan0-0"),
                        Map.of(
                                "HOSTP2PD_EVENT", "connect",
                                "HOSTP2PD_DEVICE", "02:00:00:00:01:00",
                                "HOSTP2PD_NAME", "Bob's $(phone)",
                                "HOSTP2PD_GROUP", "p2p-wlan0-0")),
                HookCall.connect(PHONE, Optional.of(new DeviceName("Bob's $(phone)")), GROUP));
    }

    @Test
    void stationWithoutANameIsUnknown() {
        assertEquals(
                new HookCall(
                        "disconnect",
                        List.of("02:00:00:00:01:00", "[unknown]", "p2p-wlan0-0"),
                        Map.of(
                                "HOSTP2PD_EVENT", "disconnect",
                                "HOSTP2PD_DEVICE", "02:00:00:00:01:00",
                                "HOSTP2PD_GROUP", "p2p-wlan0-0")),
                HookCall.disconnect(PHONE, Optional.empty(), GROUP));
    }

    @Test
    void brokenUtf8AndNulAreReplaced() {
        HookCall call = HookCall.connect(PHONE, Optional.of(DeviceName.ofOctets("a\u00ffb\u0000c")), GROUP);
        assertEquals("a\ufffdb\ufffdc", call.arguments().get(1));
        assertEquals("a\ufffdb\ufffdc", call.environment().get("HOSTP2PD_NAME"));
    }
}
