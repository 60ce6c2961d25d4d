package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.DeviceRules;

/// What a user may ask of the engine.
public sealed interface Request {
    /// Let nobody else in, look for nobody; a group that is up stays.
    record Pause() implements Request {}

    /// The end of a pause.
    record Resume() implements Request {}

    /// New settings, already checked.
    record Reload(Settings settings) implements Request {}

    /// The counters start again at zero.
    record ResetStatistics() implements Request {}

    /// Lets a device in that waits for an answer. @param leave whether it is asked about the next time
    record Permit(MacAddress device, Leave leave) implements Request {}

    /// For how long a device is let in.
    enum Leave {
        ONCE,
        ALWAYS
    }

    /// Turns a device away that waits for an answer. @param always from now on without asking; then any device
    record Refuse(MacAddress device, boolean always) implements Request {}

    /// Other rules; kept, and in force at once: who may not be in any more is put out.
    record ChangeRules(DeviceRules rules) implements Request {}

    /// What the device is called here. @param name empty text for nothing
    record Nickname(MacAddress device, String name) implements Request {}

    /// Another random PIN in the place of the one that is in use; refused where the PIN is not a random one.
    record RenewPin() implements Request {}

    /// How devices get in, until the settings are read again. @param method empty for what wpa_supplicant says
    record ChooseMethod(Optional<Method> method) implements Request {}

    /// Puts a station out; it may come back. @param station its interface or device address
    record Disconnect(MacAddress station) implements Request {}

    /// Turns a device away from now on, and puts it out. @param device its device or interface address
    record Block(MacAddress device) implements Request {}

    /// Invites a device in range into the group, or negotiates one with it where there is none.
    record Connect(MacAddress peer) implements Request {}

    /// Invites a device in range into the group that is up.
    record Invite(MacAddress peer) implements Request {}

    /// Removes the group; none is made until [StartGroup] or [Connect].
    record RemoveGroup() implements Request {}

    /// Makes the group now.
    record StartGroup() implements Request {}

    /// Looks for devices for half a minute; [Timer.Kind#SEARCH] is armed meanwhile.
    record FindNow() implements Request {}

    /// Whether somebody looks: stations and peers are measured every five seconds while that is so.
    record Observe(boolean wanted) implements Request {}

    /// The engine ends; a group that is up is left as it is.
    record Stop() implements Request {}
}
