package org.hostp2pd.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Order;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Step;
import org.hostp2pd.engine.Stepper;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.EventParser;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.supplicant.WireInput;

/// An engine with contact, and devices in range that announce themselves again and again.
final class Crowd {
    private static final InterfaceName DEVICE = new InterfaceName("p2p-dev-wlan0");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private State state = State.initial(Settings.defaults());

    Crowd() {
        start();
    }

    /// The announcement of each device, as it comes on the socket.
    static byte[][] lines(int peers) {
        byte[][] lines = new byte[peers][];
        for (int at = 0; at < peers; at++) {
            String mac = "42:00:00:00:%02x:%02x".formatted(at >> 8, at & 0xff);
            lines[at] = ("<3>P2P-DEVICE-FOUND " + mac + " p2p_dev_addr=" + mac
                            + " pri_dev_type=10-0050F204-5 name='Phone of somebody " + at
                            + "' config_methods=0x188 dev_capab=0x25 group_capab=0x0 new=0")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        return lines;
    }

    void hear(String line) {
        hear(line, NOW);
    }

    void hear(String line, Instant now) {
        step(new WireInput.Event(DEVICE, EventParser.parseDatagram(line)), now);
    }

    State state() {
        return state;
    }

    private void step(WireInput input) {
        step(input, NOW);
    }

    private void step(WireInput input, Instant now) {
        Step step = Stepper.step(state, new Input.FromWire(input), now);
        state = step.after();
        for (Order order : step.orders()) {
            if (order instanceof Order.Send(long ask, InterfaceName iface, Command command)) {
                step(new WireInput.Reply(ask, reply(iface, command)), now);
            }
        }
    }

    private void start() {
        state = Stepper.step(state, new Input.Started(List.of(), DeviceRules.NONE), NOW)
                .after();
        var socket = new WireInput.ControlSocket(DEVICE, Path.of("/run/wpa_supplicant", DEVICE.value()), 1);
        step(new WireInput.Sockets(List.of(socket), List.of(), List.of()));
        step(new WireInput.Attached(DEVICE));
        if (state.contact().chosen().equals(Optional.empty())) {
            throw new IllegalStateException("no contact");
        }
    }

    private static String reply(InterfaceName iface, Command command) {
        return switch (command) {
            case Command.ReadStatus _ ->
                "wpa_state=DISCONNECTED\np2p_device_address=42:00:00:00:ff:ff\naddress=42:00:00:00:ff:ff\n";
            case Command.ListInterfaces _ -> iface.value();
            case Command.ListNetworks _ -> "network id / ssid / bssid / flags\n";
            case Command.NextPeer _, Command.NextStation _ -> "FAIL";
            default -> "OK";
        };
    }
}
