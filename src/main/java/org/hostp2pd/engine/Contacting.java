package org.hostp2pd.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.pcollections.HashTreePMap;

/// Finds the P2P device among the control sockets, and finds it again after every loss.
final class Contacting {
    private static final int MOST_TOLD = 20;
    private static final Duration QUIET = Duration.ofSeconds(60);

    private Contacting() {}

    static void start(Turn turn, Input.Started started) {
        turn.known = started.known();
        turn.rules = started.rules();
        turn.hook(new HookEvent.Started());
        Requests.preparePin(turn, true);
        turn.order(new Order.Watch(turn.settings.controlDirectories()));
    }

    static void sockets(Turn turn, Sockets sockets) {
        Sockets before = turn.sight;
        turn.sight = sockets;
        Optional<InterfaceName> chosen = turn.contact.chosen();
        if (chosen.isEmpty()) {
            choose(turn);
        } else if (!stillThere(turn, chosen.get())) {
            turn.tell(new Notice.SupplicantEnded(chosen.get()));
            drop(turn);
            choose(turn);
        } else if (turn.ready() && groupWent(turn, before)) {
            turn.ask(chosen.get(), new Command.ListInterfaces(), Ask.Purpose.SYNC);
        }
    }

    /// wpa_supplicant lets go of an interface without an event of its group (RemoveInterface over D-Bus,
    /// INTERFACE_REMOVE).
    private static boolean groupWent(Turn turn, Sockets before) {
        return turn.group
                .up()
                .map(Group::iface)
                .filter(iface -> has(before, iface) && !has(turn.sight, iface))
                .isPresent();
    }

    private static boolean has(Sockets sockets, InterfaceName iface) {
        return sockets.present().stream().anyMatch(socket -> socket.iface().equals(iface));
    }

    private static boolean stillThere(Turn turn, InterfaceName iface) {
        ControlSocket link = turn.links.get(iface);
        return link != null && turn.sight.present().contains(link);
    }

    /// Asks every socket that may be the one; with a configured interface only that.
    static void choose(Turn turn) {
        detachAll(turn);
        turn.contact = new Contact.Searching();
        List<ControlSocket> present = turn.sight.present().stream()
                .filter(socket ->
                        turn.settings.iface().map(socket.iface()::equals).orElse(true))
                .toList();
        List<ControlSocket> candidates = present.stream()
                .filter(socket -> !Long.valueOf(socket.generation())
                        .equals(turn.contactPace.deaf().get(socket.iface())))
                .toList();
        if (candidates.isEmpty() && (present.isEmpty() || !turn.sight.denied().isEmpty())) {
            tellOnce(turn, new Notice.Waiting(turn.sight.looked(), turn.sight.denied()));
        }
        if (candidates.isEmpty()) {
            return;
        }
        candidates.forEach(socket -> open(turn, socket));
        turn.contact = turn.settings.iface().isPresent()
                ? new Contact.Opening(candidates.getFirst().iface())
                : new Contact.Probing(unanswered(candidates));
    }

    private static Map<InterfaceName, Optional<Status>> unanswered(List<ControlSocket> candidates) {
        Map<InterfaceName, Optional<Status>> answers = new HashMap<>();
        candidates.forEach(socket -> answers.put(socket.iface(), Optional.empty()));
        return answers;
    }

    static void open(Turn turn, ControlSocket socket) {
        turn.links = turn.links.plus(socket.iface(), socket);
        turn.order(new Order.Attach(socket));
    }

    static void attached(Turn turn, InterfaceName iface) {
        if (!turn.links.containsKey(iface)) {
            return;
        }
        turn.contactPace = turn.contactPace.wire(turn.now);
        if (turn.contact instanceof Contact.Probing) {
            turn.ask(iface, new Command.ReadStatus(), Ask.Purpose.PROBE);
        } else if (turn.contact.chosen().equals(Optional.of(iface))) {
            Syncing.begin(turn, iface);
        } else {
            Syncing.attached(turn, iface);
        }
    }

    static void unreachable(Turn turn, InterfaceName iface, Trouble trouble) {
        if (turn.contact.chosen().equals(Optional.of(iface))) {
            lost(turn, iface, trouble);
        } else if (turn.contact instanceof Contact.Probing) {
            markDeaf(turn, iface);
            probed(turn, iface, Optional.empty());
        } else {
            turn.links = turn.links.minus(iface);
            Syncing.siblingGone(turn, iface);
        }
    }

    /// An answer of a candidate. @param status empty when it gave none
    static void probed(Turn turn, InterfaceName iface, Optional<Status> status) {
        if (!(turn.contact instanceof Contact.Probing(Map<InterfaceName, Optional<Status>> before))) {
            return;
        }
        Map<InterfaceName, Optional<Status>> answers = new HashMap<>(before);
        if (status.isPresent()) {
            answers.put(iface, status);
        } else {
            answers.remove(iface);
            turn.links = turn.links.minus(iface);
        }
        turn.contact = new Contact.Probing(answers);
        if (answers.values().stream().allMatch(Optional::isPresent)) {
            decide(turn, answers);
        }
    }

    /// The management interface is the one whose own address is the P2P device address (STATUS, hostap
    /// ctrl_iface.c), whatever its name.
    private static void decide(Turn turn, Map<InterfaceName, Optional<Status>> answers) {
        List<InterfaceName> able = new ArrayList<>();
        answers.forEach((iface, status) -> {
            if (status.filter(Contacting::managesP2p).isPresent()) {
                able.add(iface);
            }
        });
        able.sort(Comparator.<InterfaceName, Boolean>comparing(
                        iface -> !iface.value().startsWith("p2p-dev-"))
                .thenComparing(Comparator.naturalOrder()));
        if (able.isEmpty()) {
            noDevice(turn, answers.keySet().stream().sorted().toList());
            return;
        }
        InterfaceName chosen = able.getFirst();
        for (InterfaceName iface : answers.keySet()) {
            if (!iface.equals(chosen)) {
                turn.links = turn.links.minus(iface);
                turn.order(new Order.Detach(iface));
            }
        }
        Syncing.begin(turn, chosen);
    }

    private static boolean managesP2p(Status status) {
        return status.p2pDeviceAddress().isPresent()
                && status.p2pDeviceAddress().equals(status.address())
                && !status.groupOwner();
    }

    /// None of them does P2P: wait for the sockets to change, and look again now and then.
    static void noDevice(Turn turn, List<InterfaceName> asked) {
        for (ControlSocket socket : turn.sight.present()) {
            turn.contactPace = turn.contactPace.deaf(turn.contactPace.deaf().plus(socket.iface(), socket.generation()));
        }
        if (!asked.isEmpty()) {
            tellOnce(turn, new Notice.NoP2pDevice(asked));
        }
        drop(turn);
        turn.arm(Timer.of(Timer.Kind.CONTACT), QUIET);
    }

    /// The chosen interface does not answer any more.
    static void lost(Turn turn, InterfaceName iface, Trouble trouble) {
        markDeaf(turn, iface);
        int errors = turn.contactPace.errors() + 1;
        turn.contactPace = turn.contactPace.errors(errors);
        drop(turn);
        if (trouble == Trouble.NO_ANSWER && errors >= turn.settings.pace().maxContactErrors()) {
            turn.tell(new Notice.GivingUp(errors));
            turn.order(new Order.End(Order.Reason.NO_CONTACT));
            return;
        }
        Duration wait = Pacing.backOff(errors);
        if (errors > turn.settings.pace().quietContactErrors().orElse(0)) {
            tellOnce(turn, new Notice.OutOfReach(iface, trouble));
        }
        turn.arm(Timer.of(Timer.Kind.CONTACT), wait);
        choose(turn);
    }

    private static void markDeaf(Turn turn, InterfaceName iface) {
        ControlSocket link = turn.links.get(iface);
        if (link != null) {
            turn.contactPace = turn.contactPace.deaf(turn.contactPace.deaf().plus(iface, link.generation()));
        }
    }

    static void terminating(Turn turn, InterfaceName iface) {
        if (turn.contact.chosen().equals(Optional.of(iface))) {
            markDeaf(turn, iface);
            turn.tell(new Notice.SupplicantEnded(iface));
            drop(turn);
            turn.arm(Timer.of(Timer.Kind.CONTACT), Duration.ofSeconds(1));
        }
    }

    static void retry(Turn turn) {
        turn.contactPace = turn.contactPace.deaf(HashTreePMap.empty());
        if (turn.contact instanceof Contact.Searching) {
            choose(turn);
        }
    }

    static void liveness(Turn turn) {
        Duration silent = Duration.between(turn.contactPace.lastWire(), turn.now);
        if (turn.ready() && silent.compareTo(QUIET) >= 0) {
            turn.contact.chosen().ifPresent(iface -> turn.order(new Order.Check(iface)));
        }
        if (turn.ready()) {
            turn.arm(Timer.of(Timer.Kind.LIVENESS), silent.compareTo(QUIET) >= 0 ? QUIET : QUIET.minus(silent));
        }
    }

    /// Everything learnt from the wpa_supplicant that is gone is forgotten; a group ends with it.
    static void drop(Turn turn) {
        turn.pending = HashTreePMap.empty();
        turn.timers = HashTreePMap.empty();
        turn.group.up().ifPresent(group -> Hosting.ended(turn, group));
        detachAll(turn);
        turn.contact = new Contact.Searching();
        turn.device = Optional.empty();
        turn.networks = Networks.UNKNOWN;
        turn.group = new GroupState.None();
        turn.peers = HashTreePMap.empty();
        turn.sessions = HashTreePMap.empty();
        Permitting.forget(turn);
    }

    private static void detachAll(Turn turn) {
        turn.links.keySet().forEach(iface -> turn.order(new Order.Detach(iface)));
        turn.links = HashTreePMap.empty();
        turn.forget(Ask.Purpose.PROBE);
    }

    private static void tellOnce(Turn turn, Notice notice) {
        List<Notice> told = turn.contactPace.told();
        if (!told.contains(notice)) {
            turn.tell(notice);
            List<Notice> all = new ArrayList<>(told.subList(Math.max(0, told.size() - MOST_TOLD), told.size()));
            all.add(notice);
            turn.contactPace = turn.contactPace.told(List.copyOf(all));
        }
    }
}
