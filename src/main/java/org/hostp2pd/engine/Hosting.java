package org.hostp2pd.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.engine.GroupState.Removing;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.engine.State.Device;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.GroupEvent;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.WireInput.ControlSocket;

/// Knows the group that is up: how it came, its sockets, and its end.
final class Hosting {
    private static final Duration LIVED = Duration.ofSeconds(60);

    private Hosting() {}

    static void started(Turn turn, GroupEvent.Started event) {
        if (turn.group instanceof Running || turn.group instanceof Removing) {
            return;
        }
        Group group = new Group(
                event.iface(),
                event.owner(),
                event.ssid(),
                Optional.of(event.frequency()),
                event.key(),
                event.ownerDevice(),
                event.persistent());
        up(turn, group, false);
    }

    /// A group that was up before we came. @param status of its interface
    static void adopt(Turn turn, InterfaceName iface, Status status) {
        MacAddress owner = turn.device.map(Device::address).orElseThrow();
        status.ssid()
                .ifPresent(ssid -> up(
                        turn,
                        new Group(
                                iface,
                                true,
                                ssid,
                                status.frequency(),
                                Optional.empty(),
                                owner,
                                turn.settings.technique().persistent()),
                        true));
    }

    private static void up(Turn turn, Group group, boolean adopted) {
        turn.group = new Running(group, turn.now);
        turn.disarm(Timer.of(Timer.Kind.FORMING));
        turn.disarm(Timer.of(Timer.Kind.REMAKE));
        turn.disarm(Timer.of(Timer.Kind.FIND));
        turn.groupPace = turn.groupPace.failures(0);
        turn.registrarPace = turn.registrarPace.offer(PinOffer.NONE);
        Enrolling.formed(turn, group.owner());
        Grouping.announce(turn, Optional.of(group.ssid().shown()));
        turn.tell(new Notice.GroupUp(group.iface(), group.ssid(), group.frequency(), group.owner(), adopted));
        if (adopted) {
            linkUp(turn, group.iface());
        } else {
            openLink(turn, group.iface());
        }
        Members.remember(turn);
        if (turn.stopped) {
            remove(turn);
        }
    }

    private static void openLink(Turn turn, InterfaceName iface) {
        if (turn.links.containsKey(iface)) {
            linkUp(turn, iface);
            return;
        }
        turn.contact
                .chosen()
                .map(turn.links::get)
                .map(ControlSocket::path)
                .map(Path::getParent)
                .ifPresent(directory ->
                        Contacting.open(turn, new ControlSocket(iface, directory.resolve(iface.value()), 0)));
    }

    /// The sockets of the group's interface are open.
    static void linkUp(Turn turn, InterfaceName iface) {
        if (!(turn.group instanceof Running(Group group, var _))
                || !group.iface().equals(iface)) {
            return;
        }
        Stations.read(turn, iface);
        if (group.owner() && group.persistent() && group.key().isEmpty()) {
            turn.ask(iface, new Command.GetPassphrase(), Ask.Purpose.GROUP);
        }
        Authorising.next(turn);
    }

    /// Removes the group; it is made again where the technique wants one.
    static void remove(Turn turn) {
        if (turn.group instanceof Running(Group group, var _)) {
            turn.group = new Removing(group);
            turn.askDevice(new Command.GroupRemove(group.iface()), Ask.Purpose.GROUP);
        }
    }

    /// Where the technique wants it, a group that nobody is in or about to join goes.
    static void removeIfEmpty(Turn turn) {
        if (turn.settings.technique().goesWithLastStation()
                && turn.stations.isEmpty()
                && turn.sessions.isEmpty()
                && turn.asking.isEmpty()) {
            remove(turn);
        }
    }

    static void removed(Turn turn, GroupEvent.Removed event) {
        if (turn.group.up().filter(group -> group.iface().equals(event.iface())).isPresent()) {
            gone(turn, event.iface(), event.reason());
        }
    }

    static void gone(Turn turn, InterfaceName iface, RemovalReason reason) {
        boolean ours = turn.group instanceof Removing;
        boolean lived = turn.group instanceof Running(Group _, var since)
                && Duration.between(since, turn.now).compareTo(LIVED) >= 0;
        turn.group.up().ifPresent(group -> ended(turn, group));
        turn.group = new GroupState.None();
        turn.order(new Order.Detach(iface));
        turn.links = turn.links.minus(iface);
        Enrolling.groupGone(turn);
        turn.tell(new Notice.GroupDown(iface, reason, ours));
        int attempts = lived || ours ? 0 : turn.groupPace.attempts() + 1;
        turn.groupPace = turn.groupPace.attempts(attempts);
        if (attempts <= 1) {
            Grouping.remake(turn);
        } else if (turn.settings.technique().atStart()) {
            turn.arm(Timer.of(Timer.Kind.REMAKE), Pacing.backOff(attempts - 1));
        } else {
            Grouping.remake(turn);
        }
    }

    /// The group is no more: its stations are out, and the external program may take its resources back.
    static void ended(Turn turn, Group group) {
        Stations.allLeft(turn, group.iface());
        turn.groupAnnounced = false;
        turn.hook(new HookEvent.StopGroup(group.iface()));
    }
}
