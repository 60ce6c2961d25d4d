package org.hostp2pd.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.GroupEvent;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.WpsEvent;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.supplicant.WireInput;
import org.hostp2pd.supplicant.WireInput.ControlSocket;

/// A session of the stepper with random inputs that mostly fit what it is doing, recorded as the engine's would be.
final class RandomRun {
    private static final InterfaceName DEVICE = new InterfaceName("p2p-dev-wlan0");
    private static final InterfaceName GROUP = new InterfaceName("p2p-wlan0-0");

    private final FlightRecorder recorder = new FlightRecorder();
    private final List<List<Order>> orders = new ArrayList<>();
    private final RandomGenerator random;
    private final AnyValue any;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private State state;

    RandomRun(RandomGenerator random, int steps) {
        this.random = random;
        any = new AnyValue(random);
        state = State.initial(settings());
        take(any.of(Input.Started.class));
        take(sockets());
        while (orders.size() < steps) {
            now = now.plus(Duration.ofMillis(random.nextInt(20_000)));
            take(next());
        }
    }

    private Settings settings() {
        Settings random = any.of(Settings.class);
        return Settings.defaults()
                .with(random.technique())
                .with(random.access())
                .withConfigParms(Map.of("sae_password", AnySimple.PASSPHRASES.getFirst()));
    }

    Recording recording() {
        return recorder.snapshot().orElseThrow();
    }

    /// What was decided on each input.
    List<List<Order>> orders() {
        return List.copyOf(orders);
    }

    private void take(Input input) {
        recorder.record(now, state, input);
        Step step = Stepper.step(state, input, now);
        state = step.after();
        orders.add(step.orders());
    }

    private Input next() {
        if (!state.pending().isEmpty() && random.nextInt(4) > 0) {
            return reply();
        } else if (!(state.contact() instanceof Contact.Ready) && random.nextInt(4) > 0) {
            return random.nextBoolean() ? sockets() : attached();
        }
        return switch (random.nextInt(24)) {
            case 0 -> sockets();
            case 1, 2 -> due();
            case 3 -> new Input.Requested(random.nextLong(100), request());
            case 4 -> any.of(Input.PinMade.class);
            case 5 -> any.of(Input.PinAnswered.class);
            case 6, 7, 8 -> attached();
            case 9, 10 -> new Input.FromWire(new WireInput.Event(iface(), started()));
            case 11, 12, 13 -> new Input.FromWire(new WireInput.Event(iface(), any.of(PeerEvent.class)));
            case 14, 15, 16 -> new Input.FromWire(new WireInput.Event(GROUP, any.of(WpsEvent.class)));
            case 17, 18, 19 -> new Input.FromWire(new WireInput.Event(GROUP, any.of(StationEvent.class)));
            default -> new Input.FromWire(new WireInput.Event(iface(), any.of(P2pEvent.class)));
        };
    }

    private Input due() {
        return state.timers().entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .<Input>map(due -> new Input.Due(due.getKey()))
                .orElseGet(this::sockets);
    }

    private P2pEvent started() {
        GroupEvent.Started any = this.any.of(GroupEvent.Started.class);
        return new GroupEvent.Started(
                GROUP, true, any.ssid(), any.frequency(), any.key(), any.ownerDevice(), random.nextBoolean());
    }

    private Request request() {
        Request request = any.of(Request.class);
        return request instanceof Request.Reload ? new Request.Reload(settings()) : request;
    }

    private InterfaceName iface() {
        return random.nextBoolean() ? DEVICE : GROUP;
    }

    private Input attached() {
        List<InterfaceName> links = state.links().keySet().stream().sorted().toList();
        InterfaceName iface = links.isEmpty() ? DEVICE : links.get(random.nextInt(links.size()));
        return new Input.FromWire(
                random.nextInt(12) > 0
                        ? new WireInput.Attached(iface)
                        : new WireInput.Unreachable(iface, any.of(WireInput.Trouble.class)));
    }

    private Input sockets() {
        List<ControlSocket> present = random.nextInt(30) == 0
                ? List.of()
                : List.of(new ControlSocket(
                        DEVICE, Path.of("/run/wpa_supplicant/p2p-dev-wlan0"), random.nextInt(20) / 19));
        return new Input.FromWire(new WireInput.Sockets(present, List.of(Path.of("/run/wpa_supplicant")), List.of()));
    }

    private Input reply() {
        Map.Entry<Long, Ask> open = state.pending().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .skip(random.nextInt(state.pending().size()))
                .findFirst()
                .orElseThrow();
        if (random.nextInt(100) == 0) {
            return new Input.FromWire(new WireInput.NoReply(open.getKey(), any.of(WireInput.Trouble.class)));
        }
        String text = random.nextInt(25) == 0 ? "FAIL" : text(open.getValue());
        return new Input.FromWire(new WireInput.Reply(open.getKey(), text));
    }

    private String text(Ask ask) {
        String pin = any.of(WpsPin.class).digits();
        String passphrase = AnySimple.PASSPHRASES.get(random.nextInt(3));
        return switch (ask.command()) {
            case Command.ReadStatus _ ->
                "wpa_state=COMPLETED\nssid=DIRECT-ab\npassphrase=" + passphrase
                        + (ask.iface().equals(GROUP) ? "\nmode=P2P GO" : "\nmode=station")
                        + "\np2p_device_address=02:00:00:00:00:00\naddress=02:00:00:00:00:00\n";
            case Command.ListInterfaces _ -> DEVICE + (random.nextBoolean() ? "\n" + GROUP : "");
            case Command.ListNetworks list
            when list.after().isEmpty() ->
                "network id / ssid / bssid / flags\n0\tDIRECT-ab\tany\t[DISABLED][P2P-PERSISTENT]";
            case Command.NextStation station
            when station.after().isEmpty() ->
                "02:00:00:00:00:03\nflags=[AUTH][AUTHORIZED]\np2p_device_addr=02:00:00:00:00:01";
            case Command.GetNetwork _ -> "3";
            case Command.GetPassphrase _ -> random.nextInt(4) > 0 ? passphrase : AnySimple.PSKS.getFirst();
            case Command.AuthorisePin _, Command.Connect _ -> random.nextInt(4) > 0 ? pin : "FAIL-CHANNEL-UNAVAILABLE";
            case Command.AddNetwork _ -> "1";
            default -> "OK";
        };
    }
}
