package org.hostp2pd.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// The members of persistent groups: `p2p_client_list` of their network blocks.
record Members(Host host) {
    private static final String VARIABLE = "p2p_client_list";

    /// The device is the newest member of the group, if that is a persistent one.
    void add(Group group, MacAddress device) {
        host.groups().stored(group).filter(_ -> group.persistent()).ifPresent(network -> {
            List<String> members = of(network);
            members.remove(device.toString());
            members.add(device.toString());
            network.set(VARIABLE, String.join(" ", members));
            host.save(host.p2pConfiguration());
        });
    }

    /// Forgets the device everywhere. @param client its device address or that of its interface
    void remove(MacAddress client) {
        for (Network network : host.p2pConfiguration().networks().values()) {
            List<String> members = of(network);
            members.remove(client.toString());
            network.set(VARIABLE, String.join(" ", members));
        }
        for (Group group : host.groups().running()) {
            List.copyOf(group.stations().values()).stream()
                    .filter(station -> station.address().equals(client)
                            || station.phone()
                                    .filter(phone -> phone.device().equals(client))
                                    .isPresent())
                    .forEach(station -> host.groups().disconnected(group, station));
        }
    }

    /// The persistent group that the device is a member of.
    Optional<Integer> network(MacAddress device) {
        return host.p2pConfiguration().networks().entrySet().stream()
                .filter(entry -> of(entry.getValue()).contains(device.toString()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> of(Network network) {
        return new ArrayList<>(
                network.value(VARIABLE).map(text -> List.of(text.split(" "))).orElse(List.of()));
    }
}
