package org.hostp2pd.supplicant;

import java.nio.file.Path;
import java.util.List;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.P2pEvent;

/// What comes from the wire, in the order it happened.
public sealed interface WireInput {
    /// The sockets there are now in the directories watched: the first list after [Wire#watch], and one whenever it
    /// changed.
    ///
    /// @param looked the directories looked into, whether they exist or not
    /// @param denied those of them that may not be read, and sockets that may not be written
    record Sockets(List<ControlSocket> present, List<Path> looked, List<Denied> denied) implements WireInput {
        public Sockets {
            present = List.copyOf(present);
            looked = List.copyOf(looked);
            denied = List.copyOf(denied);
        }
    }

    /// Both sockets of the interface are open and the monitor is attached. Also after a stale attachment was
    /// renewed: events may have been missed in between, so read everything again.
    record Attached(InterfaceName iface) implements WireInput {}

    /// The interface cannot be reached, or no longer; its sockets are closed and its open asks were answered by
    /// [NoReply].
    record Unreachable(InterfaceName iface, Trouble trouble) implements WireInput {}

    /// An event. @param fromMonitor always the interface whose monitor it arrived at
    record Event(InterfaceName fromMonitor, P2pEvent event) implements WireInput {}

    /// The reply to an ask, without its closing line feed. Hostile and possibly secret.
    record Reply(long ask, String text) implements WireInput {
        @Override
        public String toString() {
            return "Reply[ask=" + ask + "]";
        }
    }

    /// No reply to an ask.
    record NoReply(long ask, Trouble trouble) implements WireInput {}

    /// Events were lost because they came faster than they were taken: read everything again.
    record Overflow() implements WireInput {}

    /// A control socket in a directory. @param generation differs when the file was made anew under the same name
    /// (inode)
    record ControlSocket(InterfaceName iface, Path path, long generation) {}

    /// Something that may not be used. @param group the group that may, or empty text where it is not known
    record Denied(Path path, String group) {}

    /// Why an interface does not answer.
    enum Trouble {
        NO_ANSWER,
        REFUSED,
        GONE,
        DENIED,
        NOT_A_SOCKET,
        CLOSED
    }
}
