package org.hostp2pd.p2p;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A request to wpa_supplicant, made of validated values only; [CommandText] puts it on the wire. Source: wire.md 3.5.
public sealed interface Command {
    /// PING.
    record Ping() implements Command {}

    /// ATTACH: the socket it is sent from becomes a monitor.
    record Attach() implements Command {}

    /// DETACH.
    record Detach() implements Command {}

    /// STATUS.
    record ReadStatus() implements Command {}

    /// INTERFACES.
    record ListInterfaces() implements Command {}

    /// LIST_NETWORKS LAST_ID=. @param after the last id already read; empty to begin
    record ListNetworks(Optional<NetworkId> after) implements Command {}

    /// P2P_PEER FIRST or NEXT-. @param after the last address already read; empty to begin
    record NextPeer(Optional<MacAddress> after) implements Command {}

    /// STA-FIRST or STA-NEXT, on the group's interface.
    record NextStation(Optional<MacAddress> after) implements Command {}

    /// STA, on the group's interface.
    record ReadStation(MacAddress station) implements Command {}

    /// GET. @param variable letters, digits and underscores
    record Get(String variable) implements Command {
        public Get {
            CommandText.requireWord(variable);
        }
    }

    /// SET. @param value printable ASCII or UTF-8 without control characters
    record Set(String variable, String value) implements Command {
        public Set {
            CommandText.requireWord(variable);
            CommandText.requireText(value);
        }

        /// Values may be secret, so they are not shown.
        @Override
        public String toString() {
            return "Set[" + variable + "]";
        }
    }

    /// SAVE_CONFIG.
    record SaveConfig() implements Command {}

    /// RECONFIGURE.
    record Reconfigure() implements Command {}

    /// ADD_NETWORK.
    record AddNetwork() implements Command {}

    /// REMOVE_NETWORK.
    record RemoveNetwork(NetworkId network) implements Command {}

    /// GET_NETWORK.
    record GetNetwork(NetworkId network, String variable) implements Command {
        public GetNetwork {
            CommandText.requireWord(variable);
        }
    }

    /// SET_NETWORK.
    record SetNetwork(NetworkId network, NetworkValue value) implements Command {}

    /// P2P_SET ssid_postfix.
    record SetSsidPostfix(String postfix) implements Command {
        public SetSsidPostfix {
            CommandText.requireText(postfix);
        }
    }

    /// P2P_FIND. @param seconds how long; empty for until stopped
    record Find(OptionalInt seconds) implements Command {}

    /// P2P_STOP_FIND.
    record StopFind() implements Command {}

    /// P2P_LISTEN. @param seconds how long; empty for wpa_supplicant's default
    record Listen(OptionalInt seconds) implements Command {}

    /// P2P_EXT_LISTEN. @param timing period and interval in milliseconds; empty ends it
    record ExtendedListen(Optional<Timing> timing) implements Command {
        /// @param periodMillis  how long each listening lasts @param intervalMillis from one beginning to the
        /// next
        public record Timing(int periodMillis, int intervalMillis) {}
    }

    /// P2P_FLUSH: forgets peers and ends find, negotiation and listening.
    record Flush() implements Command {}

    /// P2P_CANCEL: ends a group formation that is under way.
    record Cancel() implements Command {}

    /// P2P_REJECT.
    record Reject(MacAddress device) implements Command {}

    /// P2P_PROV_DISC. @param method how we want to be provisioned
    record ProvisionDiscovery(MacAddress device, Method method) implements Command {
        /// The word on the wire: what the peer does with a PIN, seen from here.
        public enum Method {
            DISPLAY,
            KEYPAD,
            PBC
        }
    }

    /// P2P_CONNECT, to negotiate a group.
    record Connect(
            MacAddress device, Enrolment enrolment, Optional<PersistentChoice> persistent, List<GroupOption> options)
            implements Command {
        public Connect {
            options = List.copyOf(options);
        }
    }

    /// P2P_GROUP_ADD.
    record GroupAdd(Optional<PersistentChoice> persistent, List<GroupOption> options) implements Command {
        public GroupAdd {
            options = List.copyOf(options);
        }
    }

    /// P2P_GROUP_REMOVE.
    record GroupRemove(InterfaceName iface) implements Command {}

    /// P2P_GET_PASSPHRASE, on the group's interface. The reply is secret.
    record GetPassphrase() implements Command {}

    /// P2P_INVITE persistent=. @param peer whom; empty to restart the group alone
    record Invite(NetworkId network, MacAddress peer) implements Command {}

    /// P2P_INVITE group=: a device is told to join the group that is up.
    record InviteToGroup(InterfaceName group, MacAddress peer) implements Command {}

    /// P2P_REMOVE_CLIENT.
    record RemoveClient(MacAddress device) implements Command {}

    /// WPS_PIN, on the group's interface. @param station empty for whichever enrollee uses it next (`any`)
    /// @param timeoutSeconds how long the PIN is accepted
    record AuthorisePin(Optional<MacAddress> station, WpsPin pin, int timeoutSeconds) implements Command {}

    /// WPS_PBC, on the group's interface. @param device only this device's button; empty for any
    record AuthorisePushButton(Optional<MacAddress> device) implements Command {}

    /// WPS_CANCEL, on the group's interface.
    record CancelWps() implements Command {}

    /// DEAUTHENTICATE, on the group's interface.
    record Deauthenticate(MacAddress station) implements Command {}

    /// How a peer is enrolled in a negotiation.
    sealed interface Enrolment {
        /// The peer enters our PIN: `<PIN> display`.
        record ShownPin(WpsPin pin) implements Enrolment {}

        /// Push button on both sides: `pbc`.
        record PushButton() implements Enrolment {}
    }

    /// Which persistent group: a new one, or the one of that network. @param network empty for a new one
    record PersistentChoice(Optional<NetworkId> network) {}
}
