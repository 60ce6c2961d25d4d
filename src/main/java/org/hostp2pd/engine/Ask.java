package org.hostp2pd.engine;

import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;

/// A command that was sent and is not answered. @param purpose who waits for the reply
public record Ask(InterfaceName iface, Command command, Purpose purpose) {
    /// Who waits for the reply.
    public enum Purpose {
        PROBE,
        SYNC,
        NETWORK,
        GROUP,
        CONNECT,
        ENROL,
        PEERS,
        STATIONS,
        INVITE,
        FIGURES,
        SIGNALS,
        ENTRANT,
        PIN_ENTRANT,
        NOTHING
    }
}
