package org.hostp2pd.simulator;

import java.util.Optional;

/// The answer of P2P_PEER about one device (hostap ctrl_iface.c and p2p.c; seen with wpa_supplicant 2.10).
///
/// @param persistent the network of a group it is a member of
record PeerText(Phone phone, boolean reported, Optional<Neighbours.Asked> asked, Optional<Integer> persistent) {
    private static final String NOBODY = "00:00:00:00:00:00";

    /// @param age seconds since it was heard
    String text(long age) {
        Optional<Group> group = asked.flatMap(Neighbours.Asked::group);
        return """
                %s
                pri_dev_type=%s
                device_name=%s
                manufacturer=\s
                model_name=\s
                model_number=\s
                serial_number=\s
                config_methods=0x%x
                dev_capab=0x25
                group_capab=0x0
                level=-50
                """.formatted(phone.device(), phone.type(), phone.airName(), phone.methods())
                + persistent.map(network -> "persistent=" + network + "\n").orElse("")
                + """
                age=%d
                listen_freq=2412
                wps_method=not-ready
                interface_addr=%s
                member_in_go_dev=%s
                member_in_go_iface=%s
                go_neg_req_sent=0
                go_state=unknown
                dialog_token=0
                intended_addr=%s
                country=XX
                oper_freq=0
                req_config_methods=0x0
                flags=%s
                status=0
                invitation_reqs=0
                """.formatted(age, group.isPresent() ? phone.station() : NOBODY, NOBODY, NOBODY, NOBODY, flags())
                + group.map(joined -> "oper_ssid="
                                + Octets.escaped(joined.credential().ssid()) + "\n")
                        .orElse("");
    }

    private String flags() {
        boolean keypad = asked.filter(Neighbours.Asked::keypad).isPresent();
        return (reported ? "[REPORTED]" : "") + (keypad ? "[PD_PEER_KEYPAD]" : "");
    }
}
