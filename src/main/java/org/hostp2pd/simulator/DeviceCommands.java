package org.hostp2pd.simulator;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hostp2pd.p2p.MacAddress;

/// Finding, negotiating and making groups (hostap ctrl_iface.c, p2p_supplicant.c). Answered on every interface alike.
final class DeviceCommands {
    private static final Set<String> SETTINGS = Set.of(
            "discoverability",
            "managed",
            "listen_channel",
            "ssid_postfix",
            "noa",
            "ps",
            "oppps",
            "ctwindow",
            "disabled",
            "conc_pref",
            "force_long_sd",
            "peer_filter",
            "cross_connect",
            "go_apsd",
            "client_apsd",
            "disallow_freq",
            "disc_int",
            "per_sta_psk",
            "nfc_tag",
            "disable_ip_addr_req",
            "override_pref_op_chan");

    private final Host host;

    DeviceCommands(Host host) {
        this.host = host;
    }

    void into(CommandTable table) {
        table.both("P2P_FIND", this::find)
                .bare("P2P_STOP_FIND", always(() -> host.neighbours().stopFind()))
                .both("P2P_LISTEN", _ -> Request.OK)
                .both("P2P_EXT_LISTEN", this::extendedListen)
                .bare("P2P_FLUSH", always(this::flush))
                .bare("P2P_CANCEL", _ -> Request.done(host.negotiations().cancel()))
                .with("P2P_REJECT", this::reject)
                .with("P2P_PEER", request -> host.neighbours().peer(request.rest()))
                .with("P2P_PROV_DISC", this::provisionDiscovery)
                .with("P2P_CONNECT", request -> host.negotiations().connect(request))
                .both("P2P_GROUP_ADD", request -> new GroupAdd(host).answer(request))
                .with("P2P_GROUP_REMOVE", this::removeGroup)
                .with("P2P_INVITE", request -> new Invitation(host).answer(request))
                .with("P2P_REMOVE_CLIENT", this::removeClient)
                .with("P2P_SET", this::setP2p);
    }

    private static Function<Request, String> always(Runnable action) {
        return _ -> {
            action.run();
            return Request.OK;
        };
    }

    private String find(Request request) {
        host.neighbours().find(Request.number(request.rest()));
        return Request.OK;
    }

    private String extendedListen(Request request) {
        return Request.done(request.rest().isEmpty() || request.rest().matches("[1-9]\\d* [1-9]\\d*"));
    }

    private void flush() {
        host.negotiations().cancel();
        host.neighbours().flush();
    }

    private String provisionDiscovery(Request request) {
        Optional<Phone> phone = request.address().flatMap(host.neighbours()::known);
        String method = request.word(1);
        if (phone.isEmpty() || !Set.of("display", "keypad", "pbc").contains(method)) {
            return Request.FAIL;
        }
        host.air().askedBack(phone.get(), method);
        return Request.OK;
    }

    /// The phone that was asking is told so.
    private String reject(Request request) {
        Optional<Phone> phone = request.address().flatMap(host.neighbours()::known);
        phone.flatMap(known -> host.air().handset(known.device())).ifPresent(Handset::negotiated);
        return Request.done(phone.isPresent());
    }

    private String removeGroup(Request request) {
        if (request.rest().equals("*")) {
            host.groups().removeAll("REQUESTED");
            return Request.OK;
        }
        Optional<Group> group = host.groups().on(request.rest());
        group.ifPresent(found -> host.groups().remove(found, "REQUESTED"));
        return Request.done(group.isPresent());
    }

    /// The member is forgotten in every persistent group and loses its link.
    private String removeClient(Request request) {
        boolean byInterface = request.rest().startsWith("iface=");
        Optional<MacAddress> address =
                Request.addressIn(byInterface ? request.rest().substring(6) : request.rest());
        address.ifPresent(client -> new Members(host).remove(client));
        return Request.done(address.isPresent());
    }

    private String setP2p(Request request) {
        boolean known = SETTINGS.contains(request.word(0)) && request.rest().contains(" ");
        if (known && request.word(0).equals("ssid_postfix")) {
            host.groups().postfix(request.after(1));
        }
        return Request.done(known);
    }
}
