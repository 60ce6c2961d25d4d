package org.hostp2pd.engine;

import org.hostp2pd.config.Change;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Group;
import org.pcollections.HashTreePMap;

/// What users ask for.
final class Requests {
    private Requests() {}

    static void on(Turn turn, long number, Request request) {
        Outcome outcome = switch (request) {
            case Request.Pause _ -> pause(turn);
            case Request.Resume _ -> resume(turn);
            case Request.Reload(Settings settings) -> reload(turn, settings);
            case Request.ResetStatistics _ -> {
                turn.statistics = Statistics.ZERO;
                yield new Outcome.Done();
            }
            case Request.Permit(var device, var leave) -> Ruling.permit(turn, device, leave);
            case Request.Refuse(var device, boolean always) -> Ruling.refuse(turn, device, always);
            case Request.ChangeRules(var rules) -> Ruling.change(turn, rules);
            case Request.Nickname(var device, var name) -> Ruling.name(turn, device, name);
            case Request.RenewPin _ -> Choosing.renewPin(turn);
            case Request.ChooseMethod(var method) -> Choosing.method(turn, method);
            case Request.Disconnect(var station) -> Parting.disconnect(turn, station);
            case Request.Block(var device) -> Parting.block(turn, device);
            case Request.Connect(var peer) -> Calling.connect(turn, peer);
            case Request.Invite(var peer) -> Calling.invite(turn, peer);
            case Request.RemoveGroup _ -> Steering.removeGroup(turn);
            case Request.StartGroup _ -> Steering.startGroup(turn);
            case Request.FindNow _ -> Steering.find(turn);
            case Request.Observe(boolean wanted) -> Observing.observe(turn, wanted);
            case Request.Stop _ -> stop(turn);
        };
        turn.order(new Order.Answer(number, outcome));
    }

    private static Outcome pause(Turn turn) {
        if (!turn.paused) {
            turn.paused = true;
            turn.tell(new Notice.PauseChanged(true));
            turn.askDevice(new Command.StopFind(), Ask.Purpose.NOTHING);
            if (turn.group instanceof Running(Group group, var _) && !turn.sessions.isEmpty()) {
                turn.ask(group.iface(), new Command.CancelWps(), Ask.Purpose.NOTHING);
            }
            turn.sessions.keySet().forEach(device -> Enrolling.end(turn, device));
            turn.sessions = HashTreePMap.empty();
            Permitting.paused(turn);
        }
        return new Outcome.Done();
    }

    private static Outcome resume(Turn turn) {
        if (turn.paused) {
            turn.paused = false;
            turn.tell(new Notice.PauseChanged(false));
            Grouping.remake(turn);
        }
        return new Outcome.Done();
    }

    /// Takes new settings without losing stations where that is possible.
    private static Outcome reload(Turn turn, Settings settings) {
        Settings before = turn.settings;
        Change change = Change.between(before, settings);
        boolean newGroup = change == Change.NEW_GROUP;
        turn.settings = settings;
        preparePin(
                turn,
                before.access().pin().isPresent()
                        || before.access().pinCommand().isPresent());
        turn.tell(new Notice.Reloaded(newGroup && turn.group.up().isPresent()));
        if (change == Change.NEW_DEVICE) {
            Contacting.drop(turn);
            turn.contactPace = turn.contactPace.deaf(HashTreePMap.empty());
            turn.order(new Order.Watch(settings.controlDirectories()));
            Contacting.choose(turn);
        } else if (turn.ready()) {
            apply(turn, newGroup);
        }
        return newGroup ? new Outcome.DoneWithNewGroup() : new Outcome.Done();
    }

    private static void apply(Turn turn, boolean newGroup) {
        turn.groupPace = turn.groupPace.attempts(0);
        if (newGroup && turn.group instanceof Running) {
            Hosting.remove(turn);
        }
        if (turn.group instanceof GroupState.None) {
            turn.askDevice(new Command.Reconfigure(), Ask.Purpose.NOTHING);
        }
        turn.contact.chosen().ifPresent(iface -> Syncing.begin(turn, iface));
    }

    /// The configured PIN, else one from the program at each enrolment, else a random one.
    ///
    /// @param fresh whether a random one is due: at the start, and when the settings no longer give one
    static void preparePin(Turn turn, boolean fresh) {
        Settings.Access access = turn.settings.access();
        if (access.pin().isPresent()) {
            turn.pin = access.pin();
            // The registrar may still hold the one before.
            turn.registrarPace = turn.registrarPace.offer(PinOffer.NONE);
        } else if (access.pinCommand().isEmpty() && fresh) {
            turn.order(new Order.MakePin());
        }
    }

    private static Outcome stop(Turn turn) {
        if (turn.ready() && turn.group instanceof GroupState.None) {
            turn.askDevice(new Command.StopFind(), Ask.Purpose.NOTHING);
        }
        turn.links.keySet().forEach(iface -> turn.order(new Order.Detach(iface)));
        turn.links = HashTreePMap.empty();
        turn.hook(new HookEvent.Terminated());
        turn.order(new Order.End(Order.Reason.ASKED));
        return new Outcome.Ended();
    }
}
