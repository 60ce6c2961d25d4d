package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Outcome.Why;
import org.hostp2pd.engine.Session.Stage;
import org.hostp2pd.engine.State.Device;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.WpsPin;

/// A person chooses how devices get in, until the settings are read again.
final class Choosing {
    private Choosing() {}

    static Outcome renewPin(Turn turn) {
        Settings.Access access = turn.settings.access();
        if (access.pin().isPresent()) {
            return new Outcome.Refused(Why.PIN_CONFIGURED);
        } else if (access.pinCommand().isPresent()) {
            return new Outcome.Refused(Why.PIN_FROM_PROGRAM);
        }
        turn.order(new Order.MakePin());
        return new Outcome.Done();
    }

    /// A random PIN was made: in the place of the one that is on offer.
    static void pinMade(Turn turn, WpsPin pin) {
        turn.pin = Optional.of(pin);
        Offering.again(turn, Optional.empty());
    }

    /// @param method empty for what wpa_supplicant says; what its configuration says is read again only while there
    /// is
    ///     no group, which would end with it
    static Outcome method(Turn turn, Optional<Method> method) {
        turn.settings = turn.settings.with(turn.settings.access().with(method));
        if (turn.ready()) {
            method.ifPresent(it -> decided(turn, it));
            if (method.isEmpty() && turn.group instanceof GroupState.None) {
                turn.askDevice(new Command.Reconfigure(), Ask.Purpose.NOTHING);
            }
            Syncing.method(turn);
        }
        return new Outcome.Done();
    }

    /// Who is on its way by a method that is not right any more has to ask again.
    static void decided(Turn turn, Method method) {
        turn.device = turn.device.map(device -> new Device(device.iface(), device.address(), method));
        if (!turn.ready()) {
            return;
        }
        turn.asking.values().stream()
                .filter(asking -> asking.method()
                        != Enrolling.allowed(
                                turn, asking.who().device(), asking.who().name()))
                .forEach(asking -> Permitting.redirect(turn, asking));
        turn.sessions.values().stream()
                .filter(session -> session.stage() == Stage.WAITING || session.stage() == Stage.AUTHORISED)
                .filter(session -> session.method() != Enrolling.allowed(turn, session.device(), session.name()))
                .forEach(session -> Enrolling.giveUp(turn, session));
    }
}
