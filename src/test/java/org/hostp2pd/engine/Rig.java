package org.hostp2pd.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.CommandText;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.GroupEvent;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.PeerFacts;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.supplicant.WireInput;
import org.hostp2pd.supplicant.WireInput.ControlSocket;

/// Steps the engine against a wpa_supplicant of canned replies, with time that only moves when it is told to.
final class Rig {
    static final InterfaceName DEVICE = new InterfaceName("p2p-dev-wlan0");
    static final InterfaceName RADIO = new InterfaceName("wlan0");
    static final InterfaceName GROUP = new InterfaceName("p2p-wlan0-0");
    static final MacAddress OURS = MacAddress.of("42:00:00:00:00:00");
    static final MacAddress PHONE = MacAddress.of("42:00:00:00:01:00");
    static final MacAddress PHONE_IF = MacAddress.of("46:00:00:00:01:00");
    static final MacAddress TABLET = MacAddress.of("42:00:00:00:02:00");
    static final WpsPin PIN = new WpsPin("12345670");
    static final String STATUS =
            "wpa_state=DISCONNECTED\np2p_device_address=42:00:00:00:00:00\naddress=42:00:00:00:00:00\n";
    static final String NO_NETWORKS = "network id / ssid / bssid / flags\n";

    final Map<String, String> replies = new HashMap<>();
    final List<Order> orders = new ArrayList<>();
    final List<String> sent = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<HookEvent> hooks = new ArrayList<>();
    BiConsumer<State, Step> watcher = (_, _) -> {};
    private final Deque<Input> inputs = new ArrayDeque<>();
    State state;
    Instant now = Instant.parse("2026-01-01T00:00:00Z");

    Rig(Settings settings) {
        state = State.initial(settings);
        replies.put("STATUS", STATUS);
        replies.put("INTERFACES", "p2p-dev-wlan0\nwlan0\n");
        replies.put("GET config_methods", "keypad");
        replies.put("LIST_NETWORKS", NO_NETWORKS);
        replies.put("P2P_PEER FIRST", "FAIL");
        replies.put("STA-FIRST", "");
    }

    static Settings on(InterfaceName iface) {
        return like(Optional.of(iface), Optional.empty());
    }

    /// @param wait for how long who asked may enrol
    static Settings patient(Settings all, Duration wait) {
        Settings.Pace pace = all.pace();
        return new Settings(
                all.technique(),
                all.iface(),
                List.of(),
                all.finding(),
                new Settings.Pace(
                        pace.minConnectDelay(),
                        wait,
                        pace.maxFailures(),
                        pace.maxContactErrors(),
                        pace.quietContactErrors()),
                all.access(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                true,
                all.hook());
    }

    static Settings network(NetworkId id) {
        return like(Optional.empty(), Optional.of(id));
    }

    private static Settings like(Optional<InterfaceName> iface, Optional<NetworkId> network) {
        Settings all = Settings.defaults();
        return new Settings(
                all.technique(),
                iface,
                List.of(),
                all.finding(),
                all.pace(),
                all.access(),
                List.of(),
                List.of(),
                network,
                Optional.empty(),
                List.of(),
                Map.of(),
                true,
                all.hook());
    }

    /// Contact is made and everything is read.
    Rig started(KnownGroup... known) {
        feed(new Input.Started(List.of(known), DeviceRules.NONE));
        return sockets(1);
    }

    /// Whoever reads anew finds the group that is up.
    Rig groupListed() {
        replies.put("INTERFACES", "p2p-wlan0-0\np2p-dev-wlan0\n");
        replies.put(
                "p2p-wlan0-0 STATUS", "mode=P2P GO\nwpa_state=COMPLETED\nssid=DIRECT-ab-Host\n" + STATUS.substring(23));
        return this;
    }

    Rig sockets(long generation) {
        return wire(new WireInput.Sockets(
                List.of(socket(DEVICE, generation), socket(RADIO, generation)), List.of(), List.of()));
    }

    static ControlSocket socket(InterfaceName iface, long generation) {
        return new ControlSocket(iface, Path.of("/run/wpa_supplicant", iface.value()), generation);
    }

    Rig wire(WireInput input) {
        return feed(new Input.FromWire(input));
    }

    Rig event(P2pEvent event) {
        return wire(new WireInput.Event(DEVICE, event));
    }

    Rig groupEvent(P2pEvent event) {
        return wire(new WireInput.Event(GROUP, event));
    }

    Rig feed(Input input) {
        inputs.add(input);
        while (!inputs.isEmpty()) {
            Step step = Stepper.step(state, inputs.remove(), now);
            watcher.accept(state, step);
            state = step.after();
            step.orders().forEach(this::carryOut);
        }
        return this;
    }

    private void carryOut(Order order) {
        orders.add(order);
        switch (order) {
            case Order.Attach(ControlSocket socket) -> inputs.add(new Input.FromWire(attach(socket.iface())));
            case Order.Send(long ask, InterfaceName iface, Command command) -> {
                sent.add(iface + " " + CommandText.render(command));
                answer(ask, iface, command);
            }
            case Order.MakePin _ -> inputs.add(new Input.PinMade(PIN));
            case Order.Tell(Notice notice) -> notices.add(notice);
            case Order.Hook(HookEvent event) -> hooks.add(event);
            case Order.Watch _,
                    Order.Detach _,
                    Order.Check _,
                    Order.Remember _,
                    Order.KeepRules _,
                    Order.AskPin _,
                    Order.Answer _,
                    Order.End _ -> {}
        }
    }

    private WireInput attach(InterfaceName iface) {
        String trouble = replies.get("unreachable " + iface);
        return trouble == null
                ? new WireInput.Attached(iface)
                : new WireInput.Unreachable(iface, WireInput.Trouble.valueOf(trouble));
    }

    private void answer(long ask, InterfaceName iface, Command command) {
        String text = CommandText.render(command);
        String reply = replies.getOrDefault(iface + " " + text, replies.getOrDefault(text, "OK"));
        if (text.startsWith("LIST_NETWORKS LAST_ID")) {
            reply = NO_NETWORKS;
        } else if (text.startsWith("STATUS") && iface.equals(RADIO)) {
            reply = STATUS.replace("\naddress=42", "\naddress=02");
        } else if (text.startsWith("STA-NEXT")) {
            reply = "FAIL";
        } else if (text.startsWith("ADD_NETWORK")) {
            reply = "7";
        }
        if (!reply.equals("silence")) {
            inputs.add(new Input.FromWire(new WireInput.Reply(ask, reply)));
        }
    }

    /// Moves time on and lets every timer go off that becomes due, in order.
    Rig advance(Duration by) {
        Instant end = now.plus(by);
        for (Optional<Map.Entry<Timer, Instant>> next = next(end); next.isPresent(); next = next(end)) {
            now = next.get().getValue().isAfter(now) ? next.get().getValue() : now;
            feed(new Input.Due(next.get().getKey()));
        }
        now = end;
        return this;
    }

    private Optional<Map.Entry<Timer, Instant>> next(Instant end) {
        return state.timers().entrySet().stream()
                .filter(timer -> !timer.getValue().isAfter(end))
                .min(Map.Entry.comparingByValue());
    }

    /// The group comes up as wpa_supplicant reports it.
    Rig groupUp() {
        return groupUp(true);
    }

    Rig groupUp(boolean persistent) {
        return event(new GroupEvent.Started(
                GROUP,
                true,
                Ssid.ofText("DIRECT-ab-Host"),
                new Frequency(2437),
                Optional.of(new GroupKey.Passphrase("a passphrase")),
                OURS,
                persistent));
    }

    Rig groupDown(RemovalReason reason) {
        return event(new GroupEvent.Removed(GROUP, true, reason));
    }

    Rig showPin(MacAddress device, String name) {
        return event(new PeerEvent.ShowPin(device, PIN, Optional.of(facts(device, name)), Optional.of(GROUP)));
    }

    Rig button(MacAddress device, String name) {
        return event(new PeerEvent.PushButtonRequest(device, Optional.of(facts(device, name)), Optional.of(GROUP)));
    }

    Rig joins(MacAddress station, MacAddress device) {
        return groupEvent(new StationEvent.Connected(station, Optional.of(device)));
    }

    Rig leaves(MacAddress station, MacAddress device) {
        return groupEvent(new StationEvent.Disconnected(station, Optional.of(device)));
    }

    static PeerFacts facts(MacAddress device, String name) {
        return new PeerFacts(device, Optional.empty(), new DeviceName(name), new ConfigMethods(0x188), 0x25, 0);
    }

    /// How often a command beginning so was sent.
    long count(String prefix) {
        return sent.stream()
                .filter(line -> line.substring(line.indexOf(' ') + 1).startsWith(prefix))
                .count();
    }

    boolean told(Predicate<Notice> what) {
        return notices.stream().anyMatch(what);
    }

    Rig forgetLog() {
        orders.clear();
        sent.clear();
        notices.clear();
        hooks.clear();
        return this;
    }
}
