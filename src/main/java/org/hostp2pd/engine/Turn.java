package org.hostp2pd.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.State.Device;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.pcollections.PMap;

/// One step while it is being decided: the state taken apart, and the orders so far. Never leaves [Stepper#step].
final class Turn {
    final Instant now;
    Settings settings;
    Optional<WpsPin> pin;
    boolean paused;
    Contact contact;
    Sockets sight;
    PMap<InterfaceName, ControlSocket> links;
    Optional<Device> device;
    Networks networks;
    GroupState group;
    boolean groupAnnounced;
    PMap<MacAddress, Peer> peers;
    PMap<MacAddress, Station> stations;
    Optional<Set<MacAddress>> listed;
    PMap<MacAddress, Session> sessions;
    ContactPace contactPace;
    GroupPace groupPace;
    RegistrarPace registrarPace;
    PMap<Long, Ask> pending;
    long nextAsk;
    PMap<Timer, Instant> timers;
    List<KnownGroup> known;
    DeviceRules rules;
    PMap<MacAddress, Asking> asking;
    Door door;
    boolean stopped;
    Observation observation;
    Statistics statistics;
    private final List<Order> orders = new ArrayList<>();

    Turn(State state, Instant now) {
        this.now = now;
        settings = state.settings();
        pin = state.pin();
        paused = state.paused();
        contact = state.contact();
        sight = state.sight();
        links = state.links();
        device = state.device();
        networks = state.networks();
        group = state.group();
        groupAnnounced = state.groupAnnounced();
        peers = state.peers();
        stations = state.stations();
        listed = state.listed();
        sessions = state.sessions();
        contactPace = state.pacing().contact();
        groupPace = state.pacing().groups();
        registrarPace = state.pacing().registrar();
        pending = state.pending();
        nextAsk = state.nextAsk();
        timers = state.timers();
        known = state.known();
        rules = state.rules();
        asking = state.asking();
        door = state.door();
        stopped = state.stopped();
        observation = state.observation();
        statistics = state.statistics();
    }

    Step end() {
        State after = new State(
                settings,
                pin,
                paused,
                contact,
                sight,
                links,
                device,
                networks,
                group,
                groupAnnounced,
                peers,
                stations,
                listed,
                sessions,
                new Pacing(contactPace, groupPace, registrarPace),
                pending,
                nextAsk,
                timers,
                known,
                rules,
                asking,
                door,
                stopped,
                observation,
                statistics);
        return new Step(after, orders);
    }

    void order(Order order) {
        orders.add(order);
    }

    void tell(Notice notice) {
        orders.add(new Order.Tell(notice));
    }

    void hook(HookEvent event) {
        orders.add(new Order.Hook(event));
    }

    void ask(InterfaceName iface, Command command, Ask.Purpose purpose) {
        long number = nextAsk++;
        pending = pending.plus(number, new Ask(iface, command, purpose));
        orders.add(new Order.Send(number, iface, command));
    }

    /// To the P2P device; nothing when there is no contact.
    void askDevice(Command command, Ask.Purpose purpose) {
        contact.chosen().ifPresent(iface -> ask(iface, command, purpose));
    }

    boolean waitingFor(Ask.Purpose purpose) {
        return pending.values().stream().anyMatch(ask -> ask.purpose() == purpose);
    }

    void forget(Ask.Purpose purpose) {
        for (var entry : pending.entrySet()) {
            if (entry.getValue().purpose() == purpose) {
                pending = pending.minus(entry.getKey());
            }
        }
    }

    void arm(Timer timer, Duration after) {
        timers = timers.plus(timer, now.plus(after));
    }

    void disarm(Timer timer) {
        timers = timers.minus(timer);
    }

    boolean ready() {
        return contact instanceof Contact.Ready;
    }

    boolean idle() {
        return ready() && !paused && !stopped && group instanceof GroupState.None;
    }

    Optional<DeviceName> nameOf(MacAddress address) {
        Peer peer = peers.get(address);
        return peer == null ? Optional.empty() : Optional.of(peer.facts().name());
    }

    Who who(MacAddress address) {
        Session session = sessions.get(address);
        return new Who(address, nameOf(address).or(() -> session == null ? Optional.empty() : session.name()));
    }
}
