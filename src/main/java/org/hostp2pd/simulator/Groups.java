package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// The groups of a host: made, started and removed (hostap p2p_supplicant.c).
final class Groups {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final Duration SETUP = Duration.ofMillis(300);

    private final Host host;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private int counter;
    private String postfix = "";

    Groups(Host host) {
        this.host = host;
    }

    void postfix(String text) {
        postfix = text;
    }

    List<Group> running() {
        return List.copyOf(groups.values());
    }

    Optional<Group> on(String iface) {
        return Optional.ofNullable(groups.get(iface));
    }

    /// The group that phones find.
    Optional<Group> joinable() {
        return groups.values().stream().filter(Group::running).findFirst();
    }

    /// Makes a group and lets it start in a moment.
    void add(Optional<Network> stored, boolean persistent, int frequency) {
        host.neighbours().stopFind();
        Group group = make(reserveNumber(), stored, persistent, frequency);
        host.after(SETUP, () -> started(group));
    }

    /// The number of the next interface; one that is not used is lost.
    int reserveNumber() {
        return counter++;
    }

    /// The interface is there, the group not yet announced.
    Group make(int number, Optional<Network> stored, boolean persistent, int frequency) {
        Group.Credential credential = stored.map(network -> new Group.Credential(
                        network.ssid(), network.value("psk").orElse("")))
                .orElseGet(this::freshCredential);
        String iface = "p2p-" + host.station() + "-" + number;
        MacAddress address = new MacAddress(0x46L << 40);
        Group group = new Group(iface, credential, frequency, persistent, address, new Registrar(host::now));
        groups.put(iface, group);
        host.open(iface);
        return group;
    }

    /// Says that the group runs and keeps it, where it is a persistent one.
    void started(Group group) {
        if (groups.get(group.iface()) != group) {
            return;
        }
        group.started();
        String key = group.credential()
                .passphrase()
                .map(text -> " passphrase=\"" + text + '"')
                .orElse(" psk=" + group.credential().key());
        host.p2pEvent("P2P-GROUP-STARTED " + group.iface() + " GO ssid=\""
                + Octets.escaped(group.credential().ssid())
                + "\" freq=" + group.frequency() + key + " go_dev_addr=" + host.deviceAddress()
                + (group.persistent() ? " [PERSISTENT]" : ""));
        if (group.persistent()) {
            store(group);
        }
    }

    void removeAll(String reason) {
        running().forEach(group -> remove(group, reason));
    }

    /// The group ends, for a reason of hostap's p2p_group_removal_reason.
    void remove(Group group, String reason) {
        if (!groups.containsKey(group.iface())) {
            return;
        }
        host.p2pEvent("P2P-GROUP-REMOVED " + group.iface() + " GO reason=" + reason);
        new ArrayList<>(group.stations().values()).reversed().forEach(station -> disconnected(group, station));
        host.event(group.iface(), "AP-DISABLED ");
        groups.remove(group.iface());
        host.close(group.iface());
    }

    /// The station is in.
    void connected(Group group, MacAddress address, Optional<Phone> phone) {
        Station station = new Station(address, phone, group.nextAssociation(), host.now(), group.enrolled(address));
        group.stations().put(address, station);
        host.groupEvent(group, "AP-STA-CONNECTED " + station.named());
        host.event(group.iface(), "EAPOL-4WAY-HS-COMPLETED " + address);
        phone.ifPresent(member -> new Members(host).add(group, member.device()));
    }

    /// The station is gone, whoever wanted it.
    void disconnected(Group group, Station station) {
        if (group.stations().remove(station.address()) != null) {
            host.groupEvent(group, "AP-STA-DISCONNECTED " + station.named());
            host.air().lostLink(station.address());
        }
    }

    /// The network block of a persistent group.
    Optional<Network> stored(Group group) {
        return host.p2pConfiguration().networks().values().stream()
                .filter(network -> network.persistent()
                        && network.ssid().equals(group.credential().ssid()))
                .findFirst();
    }

    /// A block without the owner's address is not seen as the same group, so that it is kept twice.
    private void store(Group group) {
        Configuration configuration = host.p2pConfiguration();
        boolean known = configuration.networks().values().stream()
                .anyMatch(network -> network.persistent()
                        && network.ssid().equals(group.credential().ssid())
                        && network.value("bssid")
                                .equals(Optional.of(host.deviceAddress().toString())));
        if (!known) {
            Network network = configuration.network(configuration.add()).orElseThrow();
            network.set("ssid", group.credential().quotedSsid());
            network.set("bssid", host.deviceAddress().toString());
            network.set("psk", group.credential().key());
            network.set("proto", "RSN");
            network.set("key_mgmt", "WPA-PSK");
            network.set("pairwise", "CCMP");
            network.set("auth_alg", "OPEN");
            network.set("mode", "3");
            network.set("disabled", "2");
            host.save(configuration);
        }
    }

    private Group.Credential freshCredential() {
        return new Group.Credential("DIRECT-" + letters(2) + postfix, '"' + letters(8) + '"');
    }

    private String letters(int count) {
        StringBuilder text = new StringBuilder();
        host.random().ints(count, 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
        return text.toString();
    }
}
