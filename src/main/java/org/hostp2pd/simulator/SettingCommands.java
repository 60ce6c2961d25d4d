package org.hostp2pd.simulator;

import java.util.Optional;

/// Settings, status and the process itself (hostap ctrl_iface.c).
final class SettingCommands {
    private static final String UUID = "uuid=12345678-9abc-def0-1234-56789abcdef0\n";

    private final Host host;

    SettingCommands(Host host) {
        this.host = host;
    }

    void into(CommandTable table) {
        table.bare("PING", _ -> "PONG\n")
                .bare("SAVE_CONFIG", request -> Request.done(host.save(host.configuration(request.iface()))))
                .bare("RECONFIGURE", request -> Request.done(host.reconfigure(request.iface())))
                .with("SET", this::set)
                .with("GET", this::get)
                .beginning("INTERFACES", _ -> String.join("\n", host.interfaces()) + "\n")
                .beginning("STATUS", this::status);
    }

    private String set(Request request) {
        boolean hasValue = request.rest().contains(" ");
        return Request.done(hasValue && host.configuration(request.iface()).set(request.word(0), request.after(1)));
    }

    private String get(Request request) {
        return request.rest().equals("version")
                ? "2.10"
                : host.configuration(request.iface()).get(request.rest()).orElse(Request.FAIL);
    }

    private String status(Request request) {
        Optional<Group> group = host.groups().on(request.iface());
        return group.map(this::groupStatus).orElse("wpa_state=DISCONNECTED\n")
                + "p2p_device_address=" + host.deviceAddress() + "\naddress="
                + group.map(Group::address).orElseGet(() -> host.address(request.iface())) + "\n" + UUID;
    }

    private String groupStatus(Group group) {
        return "bssid=" + group.address() + "\nfreq=" + group.frequency() + "\nssid="
                + Octets.escaped(group.credential().ssid()) + "\nid=0\nmode=P2P GO\npairwise_cipher=CCMP\n"
                + "group_cipher=CCMP\nkey_mgmt=WPA2-PSK\nwpa_state=COMPLETED\n";
    }
}
