package org.hostp2pd.simulator;

import java.util.Map;
import java.util.Optional;

/// Network blocks (hostap ctrl_iface.c).
final class NetworkCommands {
    private static final int REPLY_LIMIT = 4096;

    private final Host host;

    NetworkCommands(Host host) {
        this.host = host;
    }

    void into(CommandTable table) {
        table.both("LIST_NETWORKS", this::list)
                .bare("ADD_NETWORK", this::add)
                .with("SET_NETWORK", this::set)
                .with("GET_NETWORK", this::get)
                .with("REMOVE_NETWORK", this::remove);
    }

    private String list(Request request) {
        int last = request.rest().startsWith("LAST_ID=")
                ? Request.number(request.rest().substring(8))
                : -1;
        boolean ofGroup = host.groups().on(request.iface()).isPresent();
        StringBuilder text = new StringBuilder("network id / ssid / bssid / flags\n");
        for (var entry : host.configuration(request.iface())
                .networks()
                .tailMap(last, false)
                .entrySet()) {
            String line = line(entry, ofGroup);
            if (text.length() + line.length() >= REPLY_LIMIT) {
                break;
            }
            text.append(line);
        }
        return text.toString();
    }

    private static String line(Map.Entry<Integer, Network> entry, boolean current) {
        Network network = entry.getValue();
        boolean disabled =
                network.value("disabled").filter(value -> !value.equals("0")).isPresent();
        return entry.getKey() + "\t" + Octets.escaped(network.ssid()) + "\t"
                + network.value("bssid").orElse("any")
                + "\t" + (current ? "[CURRENT]" : "") + (disabled ? "[DISABLED]" : "")
                + (network.persistent() ? "[P2P-PERSISTENT]" : "") + "\n";
    }

    private String add(Request request) {
        int id = host.configuration(request.iface()).add();
        notice(request, "CTRL-EVENT-NETWORK-ADDED " + id);
        return id + "\n";
    }

    private String set(Request request) {
        return Request.done(network(request)
                .filter(_ -> request.rest().split(" ", 3).length == 3)
                .filter(network -> network.set(request.word(1), request.after(2)))
                .isPresent());
    }

    private String get(Request request) {
        return network(request)
                .flatMap(network -> network.shown(request.after(1)))
                .orElse(Request.FAIL);
    }

    private String remove(Request request) {
        var networks = host.configuration(request.iface()).networks();
        if (request.rest().equals("all")) {
            networks.clear();
            return Request.OK;
        }
        int id = Request.number(request.rest());
        boolean removed = networks.remove(id) != null;
        if (removed) {
            notice(request, "CTRL-EVENT-NETWORK-REMOVED " + id);
        }
        return Request.done(removed);
    }

    private Optional<Network> network(Request request) {
        return host.configuration(request.iface()).network(Request.number(request.word(0)));
    }

    /// Not said on the P2P device (hostap notify.c).
    private void notice(Request request, String text) {
        if (request.iface().equals(host.station())) {
            host.event(request.iface(), text);
        }
    }
}
