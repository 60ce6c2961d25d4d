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

/// How many events a second one core parses and decides, with few and with many peers in range, and whether the heap
/// stays flat.
///
/// `java -Xmx24m … org.hostp2pd.bench.DecideBench 10000000` takes ten million events with 5,000 peers. Beside each
/// figure stands the least possible: the same lines, each looked through once for its first blank.
public final class DecideBench {
    private static final InterfaceName DEVICE = new InterfaceName("p2p-dev-wlan0");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private State state = State.initial(Settings.defaults());

    private DecideBench() {}

    /// @param arguments how many events of each kind, one million when there are none
    public static void main(String[] arguments) {
        int events = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        for (int peers : new int[] {50, 5_000}) {
            DecideBench bench = new DecideBench();
            bench.start();
            byte[][] lines = lines(peers);
            bench.run(lines, Math.min(events, 500_000));
            report(peers, events, bench.run(lines, events), bare(lines, events));
        }
    }

    private static void report(int peers, int events, double seconds, double least) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / 1024;
        System.out.printf(
                "%,d peers: %,.0f events/s (least possible %,.0f/s), heap after %,d events %,d KiB of at most %,d KiB%n",
                peers, events / seconds, events / least, events, used, runtime.maxMemory() / 1024);
    }

    private static byte[][] lines(int peers) {
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

    private double run(byte[][] lines, int events) {
        long begin = System.nanoTime();
        for (int at = 0; at < events; at++) {
            String line = new String(lines[at % lines.length], StandardCharsets.ISO_8859_1);
            step(new WireInput.Event(DEVICE, EventParser.parseDatagram(line)));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double bare(byte[][] lines, int events) {
        long begin = System.nanoTime();
        int blanks = 0;
        for (int at = 0; at < events; at++) {
            String line = new String(lines[at % lines.length], StandardCharsets.ISO_8859_1);
            blanks += line.indexOf(' ');
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return blanks < 0 ? Double.NaN : seconds;
    }

    private void step(WireInput input) {
        Step step = Stepper.step(state, new Input.FromWire(input), NOW);
        state = step.after();
        for (Order order : step.orders()) {
            if (order instanceof Order.Send(long ask, InterfaceName iface, Command command)) {
                step(new WireInput.Reply(ask, reply(iface, command)));
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
