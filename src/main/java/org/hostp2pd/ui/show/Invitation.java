package org.hostp2pd.ui.show;

import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Contact;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.ui.common.WifiCode;

/// What everybody in the room is told. Holds the key and the PIN, which are meant to be seen here.
///
/// @param open   whether phones get in now
/// @param name   under which phones see this computer, safe to show; empty where it is not known
/// @param pin    the digits; empty text where phones get in without one, or a program makes it
/// @param button whether phones get in by push button
record Invitation(boolean open, String name, String pin, boolean button, Optional<WifiCode> code) {
    static final Invitation NONE = new Invitation(false, "", "", false, Optional.empty());

    static Invitation of(State state) {
        Optional<Group> group = state.group() instanceof GroupState.Running(Group up, var _) && up.owner()
                ? Optional.of(up)
                : Optional.empty();
        boolean button =
                state.device().filter(it -> it.method() == Method.PUSH_BUTTON).isPresent();
        boolean open = state.contact() instanceof Contact.Ready && !state.paused() && !state.stopped();
        return new Invitation(
                open,
                Optional.ofNullable(state.settings().configParms().get("device_name"))
                        .map(ShownText::of)
                        .or(() -> group.map(it -> it.ssid().shown()))
                        .orElse(""),
                open && !button ? state.pin().map(WpsPin::digits).orElse("") : "",
                button,
                group.filter(_ -> open).flatMap(it -> it.key().flatMap(key -> WifiCode.of(it.ssid(), key))));
    }

    /// Does not give the secrets away.
    @Override
    public String toString() {
        return "Invitation[" + open + ", " + name + "]";
    }
}
