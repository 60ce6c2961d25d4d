package org.hostp2pd.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// What is asked on a group's interface: enrolment and stations (hostap ap.c, ctrl_iface_ap.c). Elsewhere it fails, but
/// for WPS, which there means to enrol this device at another owner and is taken without a word.
final class GroupCommands {
    private final Host host;

    GroupCommands(Host host) {
        this.host = host;
    }

    void into(CommandTable table) {
        table.with("WPS_PIN", this::pin)
                .both("WPS_PBC", this::button)
                .bare("WPS_CANCEL", this::cancel)
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
                                .or(() -> enrolling(group, request).map(Station::enrollingText))
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
        if (!who.equals("any") && request.address().isEmpty()) {
            return Request.FAIL;
        }
        String digits = request.word(1).isEmpty() ? host.freshPin().digits() : request.word(1);
        host.groups()
                .on(request.iface())
                .ifPresentOrElse(
                        group -> arm(group, digits, Request.number(request.word(2))),
                        () -> host.event(request.iface(), "WPS-PIN-ACTIVE "));
        return digits;
    }

    private static void arm(Group group, String digits, int timeout) {
        if (digits.matches("\\d{4}|\\d{8}")) {
            group.registrar().addPin(new WpsPin(digits), timeout);
        }
    }

    private String cancel(Request request) {
        Optional<Group> group = host.groups().on(request.iface());
        if (group.isEmpty()) {
            host.event(request.iface(), "WPS-CANCEL ");
            return Request.OK;
        }
        if (group.get().registrar().pushButtonActive()) {
            host.event(request.iface(), "WPS-TIMEOUT ");
        }
        return Request.done(group.get().registrar().cancel());
    }

    private String button(Request request) {
        boolean oneDevice = request.rest().startsWith("p2p_dev_addr=");
        Optional<MacAddress> device =
                oneDevice ? Request.addressIn(request.rest().substring(13)) : Optional.empty();
        boolean anybody = request.rest().isEmpty()
                || request.rest().equals("any")
                || request.address().isPresent();
        if (device.isEmpty() && !anybody) {
            return Request.FAIL;
        }
        Optional<Group> group = host.groups().on(request.iface());
        if (group.isPresent() && !group.get().registrar().pushButton(device)) {
            host.event(request.iface(), "WPS-OVERLAP-DETECTED ");
            return "FAIL-PBC-OVERLAP\n";
        }
        host.event(request.iface(), "WPS-PBC-ACTIVE ");
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
        request.address().ifPresent(group.enrolling()::remove);
        return Request.done(request.address().isPresent());
    }

    /// Newest first, as hostap keeps its list.
    private static List<Station> stations(Group group) {
        return new ArrayList<>(group.stations().values()).reversed();
    }

    private static Optional<Station> station(Group group, Request request) {
        return request.address().map(group.stations()::get);
    }

    private static Optional<Station> enrolling(Group group, Request request) {
        return request.address().map(group.enrolling()::get);
    }

    private String text(Optional<Station> station) {
        return station.map(found -> found.text(host.now())).orElse("");
    }
}
