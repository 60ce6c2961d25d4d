package org.hostp2pd.p2p;

import java.util.List;

/// The reply to INTERFACES: the interfaces of the whole wpa_supplicant process, the P2P device among them.
public record InterfacesReply(List<InterfaceName> interfaces) {
    public InterfacesReply {
        interfaces = List.copyOf(interfaces);
    }

    /// The reply read; lines that are no name are left out (`FAIL` and `UNKNOWN COMMAND` are none here).
    public static InterfacesReply parse(String reply) {
        return new InterfacesReply(
                Reply.isFail(reply)
                        ? List.of()
                        : reply.lines()
                                .filter(InterfaceName::valid)
                                .map(InterfaceName::new)
                                .toList());
    }
}
