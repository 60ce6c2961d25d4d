package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// The P2P devices a host has heard of, and its looking for more (hostap p2p.c).
final class Neighbours {
    private static final Duration EXPIRY = Duration.ofMinutes(1);

    private final Host host;
    private final Map<MacAddress, Neighbour> table = new LinkedHashMap<>();
    private Optional<TimeLine.Due> findEnd = Optional.empty();
    private boolean finding;

    Neighbours(Host host) {
        this.host = host;
    }

    /// @param reported in this find; every one was reported once @param asked the latest provision discovery
    /// request
    private record Neighbour(Phone phone, boolean reported, Optional<Asked> asked, long lastHeard) {}

    /// A phone's request. @param group empty when none ran @param keypad whether a PIN is to be typed
    record Asked(Optional<Group> group, boolean keypad) {}

    /// Looks for devices. @param seconds until it ends by itself, 0 for never
    void find(int seconds) {
        findEnd.ifPresent(TimeLine.Due::cancel);
        finding = true;
        table.replaceAll((_, old) -> new Neighbour(old.phone, false, old.asked, old.lastHeard));
        findEnd = seconds > 0 ? Optional.of(host.after(Duration.ofSeconds(seconds), this::stopFind)) : Optional.empty();
        host.air().visible().forEach(this::hearSoon);
    }

    void stopFind() {
        findEnd.ifPresent(TimeLine.Due::cancel);
        if (finding) {
            finding = false;
            host.p2pEvent("P2P-FIND-STOPPED ");
        }
    }

    /// A phone came into range or changed.
    void appeared(Phone phone) {
        if (finding) {
            hearSoon(phone);
        }
    }

    /// A phone went: it is forgotten when it was not heard for long enough.
    void vanished(Phone phone) {
        host.after(EXPIRY, () -> {
            if (!host.air().visible().contains(phone)) {
                forget(phone.device());
            }
        });
    }

    /// Something of this phone was received.
    void heard(Phone phone) {
        Optional<Neighbour> old = Optional.ofNullable(table.get(phone.device()));
        boolean reported = old.filter(Neighbour::reported)
                .filter(known -> known.phone.name().equals(phone.name()))
                .isPresent();
        table.put(phone.device(), new Neighbour(phone, true, old.flatMap(Neighbour::asked), host.now()));
        if (!reported) {
            host.p2pEvent("P2P-DEVICE-FOUND " + phone.device() + facts(phone) + " new=" + (old.isPresent() ? 0 : 1));
        }
    }

    /// A phone asked for provisioning.
    void asked(Phone phone, Asked what) {
        heard(phone);
        table.put(phone.device(), new Neighbour(phone, true, Optional.of(what), host.now()));
    }

    Optional<Phone> known(MacAddress device) {
        return Optional.ofNullable(table.get(device)).map(Neighbour::phone);
    }

    /// P2P_FLUSH.
    void flush() {
        stopFind();
        List.copyOf(table.keySet()).forEach(this::forget);
    }

    /// The parameters of most P2P events about a device.
    static String facts(Phone phone) {
        return " p2p_dev_addr=" + phone.device() + " pri_dev_type=" + phone.type() + " name='" + phone.airName()
                + "' config_methods=0x" + Integer.toHexString(phone.methods()) + " dev_capab=0x25 group_capab=0x0";
    }

    /// P2P_PEER. @param which FIRST, NEXT- and an address, or an address
    String peer(String which) {
        List<MacAddress> order = new ArrayList<>(table.keySet()).reversed();
        if (which.equals("FIRST")) {
            return order.stream().findFirst().map(this::text).orElse(Request.FAIL);
        }
        boolean next = which.startsWith("NEXT-");
        Optional<MacAddress> device = Request.addressIn(next ? which.substring(5) : which);
        if (!next || device.isEmpty()) {
            return device.filter(table::containsKey).map(this::text).orElse(Request.FAIL);
        }
        int at = order.indexOf(device.get());
        return at >= 0 && at + 1 < order.size() ? text(order.get(at + 1)) : Request.FAIL;
    }

    private void hearSoon(Phone phone) {
        host.after(Duration.ofMillis(200 + host.random().nextInt(1000)), () -> {
            if (finding && host.air().visible().contains(phone)) {
                heard(phone);
            }
        });
    }

    private void forget(MacAddress device) {
        if (table.remove(device) != null) {
            host.p2pEvent("P2P-DEVICE-LOST p2p_dev_addr=" + device);
        }
    }

    private String text(MacAddress device) {
        Neighbour neighbour = Objects.requireNonNull(table.get(device));
        return new PeerText(neighbour.phone, neighbour.reported, neighbour.asked, new Members(host).network(device))
                .text(Duration.ofNanos(host.now() - neighbour.lastHeard).toSeconds());
    }
}
