package org.hostp2pd.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// What is asked on a group's interface: enrolment and stations (hostap ap.c, ctrl_iface_ap.c). Elsewhere it fails.
final class GroupCommands {
    private final Host host;

    GroupCommands(Host host) {
        this.host = host;
    }

    void into(CommandTable table) {
        table.with("WPS_PIN", this::pin)
                .both("WPS_PBC", inGroup(this::button))
                .bare(
                        "WPS_CANCEL",
                        inGroup((group, _) -> Request.done(group.registrar().cancel())))
                .bare(
                        "P2P_GET_PASSPHRASE",
                        inGroup((group, _) -> group.credential().passphrase().orElse(Request.FAIL)))
                .bare(
                        "STA-FIRST",
                        inGroup((group, _) -> text(stations(group).stream().findFirst())))
                .with(
                        "STA",
                        inGroup((group, request) -> station(group, request)
                                .map(found -> found.text(host.now()))
                                .orElse(Request.FAIL)))
                .with("STA-NEXT", inGroup(this::next))
                .with("P2P_GROUP_MEMBER", inGroup(this::member))
                .with("DEAUTHENTICATE", inGroup(this::disconnect))
                .with("DISASSOCIATE", inGroup(this::disconnect));
    }

    private Function<Request, String> inGroup(BiFunction<Group, Request, String> answer) {
        return request -> host.groups()
                .on(request.iface())
                .map(group -> answer.apply(group, request))
                .orElse(Request.FAIL);
    }

    /// A PIN of the wrong form is taken as it is and will fit nobody.
    private String pin(Request request) {
        String who = request.word(0);
        if (who.equals("get")) {
            return host.freshPin().digits();
        }
        Optional<Group> group = host.groups().on(request.iface());
        if (group.isEmpty() || (!who.equals("any") && request.address().isEmpty())) {
            return Request.FAIL;
        }
        String digits = request.word(1).isEmpty() ? host.freshPin().digits() : request.word(1);
        if (digits.matches("\\d{4}|\\d{8}")) {
            group.get().registrar().addPin(new WpsPin(digits), Request.number(request.word(2)));
        }
        return digits;
    }

    private String button(Group group, Request request) {
        boolean oneDevice = request.rest().startsWith("p2p_dev_addr=");
        Optional<MacAddress> device =
                oneDevice ? Request.addressIn(request.rest().substring(13)) : Optional.empty();
        boolean anybody = request.rest().isEmpty()
                || request.rest().equals("any")
                || request.address().isPresent();
        if (device.isEmpty() && !anybody) {
            return Request.FAIL;
        }
        if (!group.registrar().pushButton(device)) {
            host.event(group.iface(), "WPS-OVERLAP-DETECTED PBC session overlap");
            return "FAIL-PBC-OVERLAP\n";
        }
        host.event(group.iface(), "WPS-PBC-ACTIVE ");
        return Request.OK;
    }

    private String next(Group group, Request request) {
        List<Station> all = stations(group);
        return station(group, request)
                .map(found -> text(all.stream().skip(all.indexOf(found) + 1L).findFirst()))
                .orElse(Request.FAIL);
    }

    private String member(Group group, Request request) {
        return stations(group).stream()
                .filter(station -> station.phone().map(Phone::device).equals(request.address()))
                .findFirst()
                .map(station -> station.address().toString())
                .orElse(Request.FAIL);
    }

    private String disconnect(Group group, Request request) {
        station(group, request).ifPresent(found -> host.groups().disconnected(group, found));
        return Request.done(request.address().isPresent());
    }

    /// Newest first, as hostap keeps its list.
    private static List<Station> stations(Group group) {
        return new ArrayList<>(group.stations().values()).reversed();
    }

    private static Optional<Station> station(Group group, Request request) {
        return request.address().map(group.stations()::get);
    }

    private String text(Optional<Station> station) {
        return station.map(found -> found.text(host.now())).orElse("");
    }
}
