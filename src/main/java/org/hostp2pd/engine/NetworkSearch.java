package org.hostp2pd.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.engine.Networks.Search;
import org.hostp2pd.engine.State.Device;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.ListedNetwork;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.NetworkList;
import org.hostp2pd.p2p.NetworkValue;
import org.hostp2pd.p2p.NetworkValue.Words;
import org.hostp2pd.p2p.Reply;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.store.KnownGroup;

/// Finds the persistent network that we own in wpa_supplicant's list, or makes one: from our store when wpa_supplicant
/// lost it, else from `network_parms`, else none, and wpa_supplicant makes a generic one.
final class NetworkSearch {
    /// WPAS_MODE_P2P_GO of hostap's wpa_ssid.
    private static final String OWNER_MODE = "3";

    private NetworkSearch() {}

    static void begin(Turn turn) {
        turn.forget(Ask.Purpose.NETWORK);
        turn.networks = new Networks(Optional.empty(), new Search.Listing(List.of()));
        turn.askDevice(new Command.ListNetworks(Optional.empty()), Ask.Purpose.NETWORK);
    }

    static void reply(Turn turn, Ask ask, String text) {
        switch (turn.networks.search()) {
            case Search.Idle _ -> {}
            case Search.Listing(List<ListedNetwork> soFar) -> listed(turn, soFar, page(text));
            case Search.Checking(List<NetworkId> left) ->
                checked(turn, left, text.strip().equals(OWNER_MODE));
            case Search.Adding(List<NetworkValue> values, Optional<Ssid> restored) ->
                added(turn, values, restored, text);
            case Search.Filling filling -> filled(turn, filling, ask.command(), Reply.isOk(text));
        }
    }

    private static List<ListedNetwork> page(String text) {
        return NetworkList.parse(text).map(NetworkList::networks).orElse(List.of());
    }

    /// The reply holds at most 4096 octets (wire.md 3.1), so the list is read until a page brings nothing new.
    private static void listed(Turn turn, List<ListedNetwork> soFar, List<ListedNetwork> page) {
        int last = soFar.isEmpty() ? -1 : soFar.getLast().id().value();
        List<ListedNetwork> fresh =
                page.stream().filter(network -> network.id().value() > last).toList();
        List<ListedNetwork> all = new ArrayList<>(soFar);
        all.addAll(fresh);
        if (fresh.isEmpty()) {
            check(turn, candidates(turn, all));
        } else {
            turn.networks = turn.networks.searching(new Search.Listing(List.copyOf(all)));
            turn.askDevice(new Command.ListNetworks(Optional.of(all.getLast().id())), Ask.Purpose.NETWORK);
        }
    }

    /// The configured network first, then the others in the order of the list.
    private static List<NetworkId> candidates(Turn turn, List<ListedNetwork> all) {
        List<NetworkId> ids = new ArrayList<>(all.stream()
                .filter(ListedNetwork::persistent)
                .map(ListedNetwork::id)
                .toList());
        turn.settings.persistentNetwork().filter(ids::remove).ifPresent(ids::addFirst);
        return List.copyOf(ids);
    }

    private static void check(Turn turn, List<NetworkId> candidates) {
        if (candidates.isEmpty()) {
            turn.settings.persistentNetwork().ifPresent(wanted -> turn.tell(new Notice.NetworkMissing(wanted)));
            create(turn);
        } else {
            turn.networks = turn.networks.searching(new Search.Checking(candidates));
            turn.askDevice(new Command.GetNetwork(candidates.getFirst(), "mode"), Ask.Purpose.NETWORK);
        }
    }

    /// A network of a group whose client we were is persistent too; only one that we own can be started.
    private static void checked(Turn turn, List<NetworkId> left, boolean owner) {
        NetworkId id = left.getFirst();
        if (!owner) {
            check(turn, left.subList(1, left.size()));
            return;
        }
        turn.settings
                .persistentNetwork()
                .filter(wanted -> !wanted.equals(id))
                .ifPresent(wanted -> turn.tell(new Notice.NetworkMissing(wanted)));
        complete(turn, Optional.of(id));
    }

    private static void create(Turn turn) {
        Optional<KnownGroup> known = remembered(turn);
        if (known.isPresent()) {
            KnownGroup group = known.get();
            List<NetworkValue> values = new ArrayList<>(
                    List.of(new NetworkValue.SsidValue(group.ssid()), new NetworkValue.KeyValue(group.key())));
            if (!group.members().isEmpty()) {
                values.add(new NetworkValue.Members(group.members()));
            }
            values.addAll(words("proto", "RSN", "key_mgmt", "WPA-PSK", "pairwise", "CCMP", "auth_alg", "OPEN"));
            add(turn, values, Optional.of(group.ssid()));
        } else if (!turn.settings.networkParms().isEmpty()) {
            add(turn, turn.settings.networkParms(), Optional.empty());
        } else {
            complete(turn, Optional.empty());
        }
    }

    /// The newest group made with this device's address; another address is taken where there is none, since some
    /// drivers make a new one at each start.
    private static Optional<KnownGroup> remembered(Turn turn) {
        List<KnownGroup> newestFirst = turn.known.reversed();
        return newestFirst.stream()
                .filter(group -> turn.device.map(Device::address).equals(Optional.of(group.ownerDevice())))
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }

    private static List<NetworkValue> words(String... pairs) {
        List<NetworkValue> values = new ArrayList<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.add(new Words(pairs[at], pairs[at + 1]));
        }
        return values;
    }

    /// Without our address as its BSSID, wpa_supplicant would add a second block of the same group when it is
    /// started.
    private static void add(Turn turn, List<NetworkValue> values, Optional<Ssid> restored) {
        List<NetworkValue> all = new ArrayList<>(values);
        all.addAll(words("mode", OWNER_MODE, "disabled", "2"));
        turn.device.ifPresent(
                device -> all.addAll(words("bssid", device.address().toString())));
        turn.networks = turn.networks.searching(new Search.Adding(List.copyOf(all), restored));
        turn.askDevice(new Command.AddNetwork(), Ask.Purpose.NETWORK);
    }

    private static void added(Turn turn, List<NetworkValue> values, Optional<Ssid> restored, String text) {
        if (!text.strip().matches("[0-9]{1,9}")) {
            turn.tell(new Notice.SettingRefused("network"));
            complete(turn, Optional.empty());
            return;
        }
        NetworkId id = new NetworkId(Integer.parseInt(text.strip()));
        turn.networks = turn.networks.searching(new Search.Filling(id, restored, Optional.empty()));
        values.forEach(value -> turn.askDevice(new Command.SetNetwork(id, value), Ask.Purpose.NETWORK));
    }

    private static void filled(Turn turn, Search.Filling filling, Command command, boolean ok) {
        Optional<String> refused = filling.refused();
        if (!ok && command instanceof Command.SetNetwork set) {
            refused = refused.or(() -> Optional.of(set.value().variable()));
        }
        Search.Filling next = new Search.Filling(filling.network(), filling.restored(), refused);
        turn.networks = turn.networks.searching(next);
        if (turn.waitingFor(Ask.Purpose.NETWORK)) {
            return;
        }
        if (refused.isPresent()) {
            turn.tell(new Notice.SettingRefused(refused.get()));
            turn.askDevice(new Command.RemoveNetwork(filling.network()), Ask.Purpose.NOTHING);
            complete(turn, Optional.empty());
        } else {
            keep(turn, filling);
        }
    }

    private static void keep(Turn turn, Search.Filling filled) {
        if (turn.settings.saveConfig()) {
            turn.askDevice(new Command.SaveConfig(), Ask.Purpose.NOTHING);
        }
        filled.restored().ifPresent(ssid -> turn.tell(new Notice.GroupRestored(ssid)));
        complete(turn, Optional.of(filled.network()));
    }

    /// What is known once that network is no more.
    static Networks without(Networks networks, NetworkId removed) {
        return new Networks(networks.chosen().filter(id -> !id.equals(removed)), networks.search());
    }

    private static void complete(Turn turn, Optional<NetworkId> chosen) {
        turn.networks = new Networks(chosen, new Search.Idle());
        if (turn.contact instanceof Contact.Syncing) {
            Syncing.complete(turn);
        } else {
            Grouping.ensure(turn);
        }
    }
}
