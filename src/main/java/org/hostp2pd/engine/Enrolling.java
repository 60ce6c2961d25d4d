package org.hostp2pd.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings.Listed;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Session.Stage;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.engine.State.Device;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Command.ProvisionDiscovery;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// Lets devices in: decides by which method each may enrol, and knows how far each is.
final class Enrolling {
    private Enrolling() {}

    static void asked(Turn turn, MacAddress device, Method wanted, Way way) {
        if (turn.device.isEmpty()) {
            return;
        }
        if (turn.paused) {
            turn.tell(new Notice.AskedWhilePaused(turn.who(device)));
            return;
        }
        if (Permitting.turnsAway(turn, turn.who(device), way)) {
            return;
        }
        Method allowed = allowed(turn, device, turn.nameOf(device));
        if (wanted == Method.PUSH_BUTTON
                && allowed == wanted
                && Registrar.overlapping(turn).isPositive()) {
            turn.tell(new Notice.ButtonRefused(turn.who(device), Registrar.overlapping(turn)));
        } else if (wanted != allowed) {
            turn.tell(new Notice.WrongMethod(turn.who(device), allowed, method(turn) != allowed));
            redirect(turn, device, allowed);
        } else if (Permitting.permits(turn, turn.who(device), wanted, way)) {
            admit(turn, turn.who(device), wanted, way);
        }
    }

    static Method method(Turn turn) {
        return turn.device.map(Device::method).orElse(Method.PIN);
    }

    /// Whether anybody may get in by PIN: also the devices that are not on the list of those with a button. What
    /// they are asked for may be lost on the air, and they type it unasked.
    static boolean takesPins(Turn turn) {
        return method(turn) == Method.PIN
                || !turn.settings.access().pushButtonList().isEmpty();
    }

    /// A device that is not on the list is asked for the PIN instead of its button.
    static Method allowed(Turn turn, MacAddress device, Optional<DeviceName> name) {
        List<Listed> list = turn.settings.access().pushButtonList();
        boolean listed = list.isEmpty()
                || list.stream().anyMatch(entry -> switch (entry) {
                    case Listed.Address address -> address.device().equals(device);
                    case Listed.Name listedName -> name.map(DeviceName::text).equals(Optional.of(listedName.name()));
                });
        return method(turn) == Method.PUSH_BUTTON && listed ? Method.PUSH_BUTTON : Method.PIN;
    }

    static void redirect(Turn turn, MacAddress device, Method right) {
        ProvisionDiscovery.Method word =
                right == Method.PIN ? ProvisionDiscovery.Method.KEYPAD : ProvisionDiscovery.Method.PBC;
        turn.askDevice(new ProvisionDiscovery(device, word), Ask.Purpose.NOTHING);
    }

    /// Nobody sits here who could type a PIN that the other side shows.
    static void showsPin(Turn turn, MacAddress device, Way way) {
        if (turn.device.isPresent() && !turn.paused && !Permitting.turnsAway(turn, turn.who(device), way)) {
            turn.tell(new Notice.PeerShowsPin(turn.who(device)));
            redirect(turn, device, allowed(turn, device, turn.nameOf(device)));
        }
    }

    static void admit(Turn turn, Who who, Method method, Way way) {
        MacAddress device = who.device();
        Session before = turn.sessions.get(device);
        if (before != null && before.method() == method) {
            if (before.stage() == Stage.NEGOTIATING || before.stage() == Stage.PIN_ASKED) {
                return;
            }
        } else {
            turn.tell(new Notice.Asked(who, method));
        }
        Session session = new Session(device, who.name(), method, way, Stage.WAITING, turn.now);
        turn.sessions = turn.sessions.plus(device, session);
        turn.arm(Timer.of(Timer.Kind.ENROL, device), limit(turn));
        turn.disarm(Timer.of(Timer.Kind.FIND));
        if (turn.group instanceof Running(Group group, var _)) {
            inviteFromNegotiation(turn, session, group);
            Authorising.next(turn);
        } else {
            Negotiating.queue(turn, session);
        }
    }

    private static Duration limit(Turn turn) {
        return turn.settings.pace().maxNegotiation();
    }

    /// Who tries to negotiate a group while ours is up is told to join it: a second group is not formed.
    private static void inviteFromNegotiation(Turn turn, Session session, Group group) {
        if (session.way() == Way.NEGOTIATION && group.owner()) {
            turn.askDevice(new Command.InviteToGroup(group.iface(), session.device()), Ask.Purpose.NOTHING);
        }
    }

    static void pinAnswered(Turn turn, MacAddress device, Optional<WpsPin> pin) {
        Session session = turn.sessions.get(device);
        if (session == null || session.stage() != Stage.PIN_ASKED) {
            return;
        }
        if (pin.isEmpty()) {
            turn.tell(new Notice.NoPin(turn.who(device)));
            end(turn, device);
            return;
        }
        turn.pin = pin;
        turn.sessions = turn.sessions.plus(device, session.at(Stage.WAITING));
        if (turn.group instanceof Running) {
            Authorising.authorise(turn, session);
        } else if (turn.idle()) {
            Negotiating.connect(turn, session, pin.get());
        }
    }

    static void timedOut(Turn turn, MacAddress device) {
        Session session = turn.sessions.get(device);
        if (session == null || session.stage() == Stage.NEGOTIATING) {
            return;
        }
        turn.tell(new Notice.EnrolmentTimedOut(turn.who(device)));
        giveUp(turn, session);
    }

    /// The device will not come; the next one may try.
    static void giveUp(Turn turn, Session session) {
        end(turn, session.device());
        if (!Authorising.open(turn, Method.PIN) && !Authorising.open(turn, Method.PUSH_BUTTON)) {
            Authorising.close(turn);
        }
        if (turn.group instanceof Running) {
            Authorising.afterOne(turn, session.method());
            Hosting.removeIfEmpty(turn);
        } else {
            Grouping.ensure(turn);
        }
    }

    /// The group that was negotiated is up: its device enrolled on the way and only has to join.
    static void formed(Turn turn, boolean owner) {
        for (Session session : turn.sessions.values()) {
            if (session.stage() == Stage.NEGOTIATING && owner) {
                turn.sessions = turn.sessions.plus(session.device(), session.at(Stage.ENROLLED));
            } else if (!owner) {
                end(turn, session.device());
            }
        }
    }

    /// Who was enrolling in the group that is gone has failed; who still waits for a group goes on waiting.
    static void groupGone(Turn turn) {
        for (Session session : turn.sessions.values()) {
            if (session.stage() != Stage.WAITING) {
                end(turn, session.device());
            }
        }
    }

    static void joined(Turn turn, MacAddress device) {
        Session session = turn.sessions.get(device);
        if (session != null) {
            end(turn, device);
            Authorising.afterOne(turn, session.method());
        }
    }

    static void end(Turn turn, MacAddress device) {
        turn.sessions = turn.sessions.minus(device);
        turn.disarm(Timer.of(Timer.Kind.ENROL, device));
        turn.disarm(Timer.of(Timer.Kind.CONNECT, device));
    }
}
