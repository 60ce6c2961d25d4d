package org.hostp2pd.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.P2pStatus;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.supplicant.WireInput.Denied;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// What a user wants to know, as facts; `cli` and `ui` make the sentence. Holds no secret.
public sealed interface Notice {
    /// A device as it is named to a user.
    record Who(MacAddress device, Optional<DeviceName> name) {}

    /// No control socket is there: where it was looked, and what may not be read.
    record Waiting(List<Path> looked, List<Denied> denied) implements Notice {}

    /// There are control sockets, but none of an interface that does P2P.
    record NoP2pDevice(List<InterfaceName> asked) implements Notice {}

    /// wpa_supplicant does not answer; it is tried again with growing waits, and at once when its socket is made
    /// anew.
    record OutOfReach(InterfaceName iface, Trouble trouble) implements Notice {}

    /// wpa_supplicant ended or restarts.
    record SupplicantEnded(InterfaceName iface) implements Notice {}

    /// Too many errors of contact: the engine ends.
    record GivingUp(int errors) implements Notice {}

    /// Everything is read; from now on devices are let in.
    record Ready(InterfaceName iface, MacAddress device, Technique technique, Method method) implements Notice {}

    /// wpa_supplicant refused a setting of `config_parms` or the postfix.
    record SettingRefused(String variable) implements Notice {}

    /// `SAVE_CONFIG` failed: wpa_supplicant has no configuration file or may not change it.
    record ConfigurationNotSaved() implements Notice {}

    /// Events came faster than they could be taken; everything is read again.
    record EventsLost() implements Notice {}

    /// The PIN program gave no PIN, so nobody can enter one.
    record NoPin(Who who) implements Notice {}

    /// A group is being made. @param with the device it is negotiated with
    record GroupForming(Optional<Who> with) implements Notice {}

    /// The group is up.
    record GroupUp(InterfaceName iface, Ssid ssid, Optional<Frequency> frequency, boolean owner, boolean adopted)
            implements Notice {}

    /// The group could not be made. @param again when it is tried again
    record GroupNotMade(WhyNot why, Duration again) implements Notice {}

    /// Why a group could not be made.
    enum WhyNot {
        REFUSED,
        /// Refused without a reason, and a channel was asked for.
        PERHAPS_CHANNEL,
        CHANNEL_UNAVAILABLE,
        CHANNEL_UNSUPPORTED,
        TOO_SLOW,
        FREQUENCY_CONFLICT,
        FORMATION_FAILED
    }

    /// The group is gone. @param ours whether we removed it
    record GroupDown(InterfaceName iface, RemovalReason reason, boolean ours) implements Notice {}

    /// wpa_supplicant had lost the persistent group; it was put back.
    record GroupRestored(Ssid ssid) implements Notice {}

    /// The configured persistent network is not one that we own.
    record NetworkMissing(NetworkId network) implements Notice {}

    /// A device asks to be let in.
    record Asked(Who who, Method method) implements Notice {}

    /// A device asked by a method that is not in use for it, and was answered with the right one.
    record WrongMethod(Who who, Method right, boolean unlisted) implements Notice {}

    /// A device wants to show us a PIN, which nobody here could type.
    record PeerShowsPin(Who who) implements Notice {}

    /// A device asks too soon after its last attempt. @param delay until it is its turn
    record HeldBack(Who who, Duration delay) implements Notice {}

    /// A device pressed its button after several had. @param delay until a button is heard again
    record ButtonRefused(Who who, Duration delay) implements Notice {}

    /// A device asks to be let in, and a person has to say whether it may.
    record PermissionAsked(Who who, Method method) implements Notice {}

    /// A device was turned away.
    record TurnedAway(Who who, Because because) implements Notice {}

    /// Why a device was turned away.
    enum Because {
        RULE,
        REFUSED,
        NO_ANSWER,
        TOO_MANY_ASK,
        STOPPED
    }

    /// A device asked while we are paused.
    record AskedWhilePaused(Who who) implements Notice {}

    /// The PIN typed was wrong. @param who empty when it cannot be told which device it was
    record WrongPin(Optional<Who> who) implements Notice {}

    /// So many PINs in a row were wrong that none is accepted for a while.
    record PinLocked(int wrong, Duration delay) implements Notice {}

    /// The enrolment failed otherwise (WSC Configuration Error).
    record EnrolmentFailed(Optional<Who> who, int configError) implements Notice {}

    /// Nobody finished within the time.
    record EnrolmentTimedOut(Who who) implements Notice {}

    /// Two push buttons at once.
    record PushButtonOverlap(List<Who> who) implements Notice {}

    /// GO negotiation failed.
    record NegotiationFailed(Optional<Who> who, P2pStatus status) implements Notice {}

    /// The group could not be formed with the device.
    record FormationFailed(Optional<Who> who) implements Notice {}

    /// P2P_CONNECT was refused.
    record ConnectRefused(Who who, WhyNot why) implements Notice {}

    /// A device that a person invited comes.
    record InvitationAccepted(Who who) implements Notice {}

    /// A device that a person invited does not come. @param status empty where it could not be invited
    record InvitationDeclined(Who who, Optional<P2pStatus> status) implements Notice {}

    /// A device wants a persistent group that we do not know.
    record UnknownInvitation(Who who) implements Notice {}

    /// A station joined.
    record StationJoined(Who who, MacAddress station) implements Notice {}

    /// A station left.
    record StationLeft(Who who, MacAddress station) implements Notice {}

    /// A station tried a wrong passphrase.
    record WrongPassphrase(MacAddress station) implements Notice {}

    /// A station was turned away. @param blocked by a list, else because the group is full
    record StationRejected(MacAddress station, boolean blocked) implements Notice {}

    /// Another connection of the radio needs another channel.
    record ChannelConflict() implements Notice {}

    /// The radio's interface went down or came up.
    record RadioState(InterfaceName iface, boolean up) implements Notice {}

    /// Pause and resume.
    record PauseChanged(boolean paused) implements Notice {}

    /// The settings changed. @param newGroup whether the group is made anew
    record Reloaded(boolean newGroup) implements Notice {}
}
