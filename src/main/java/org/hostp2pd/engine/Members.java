package org.hostp2pd.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Reply;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.store.Rule;

/// Keeps persistent groups and who was in, so that they outlive wpa_supplicant.
final class Members {
    private Members() {}

    /// Keeps the group that is up, with the members known of it and whoever is in.
    static void remember(Turn turn) {
        owned(turn).ifPresent(group -> {
            List<MacAddress> members = new ArrayList<>(membersOf(turn, group));
            turn.stations.values().stream()
                    .flatMap(station -> station.device().stream())
                    .filter(device -> !members.contains(device))
                    .filter(device ->
                            !turn.rules.own(device, turn.nameOf(device)).equals(Optional.of(Rule.NEVER)))
                    .forEach(members::add);
            keep(turn, group, members.subList(Math.max(0, members.size() - KnownGroup.MOST_MEMBERS), members.size()));
        });
    }

    /// The reply to P2P_GET_PASSPHRASE of a group that was adopted.
    static void passphrase(Turn turn, String text) {
        if (!(turn.group instanceof Running(Group group, var since))) {
            return;
        }
        Reply.passphrase(text).ifPresent(key -> {
            turn.group = new Running(
                    new Group(
                            group.iface(),
                            group.owner(),
                            group.ssid(),
                            group.frequency(),
                            Optional.of(key),
                            group.ownerDevice(),
                            group.persistent()),
                    since);
            remember(turn);
        });
    }

    private static Optional<Group> owned(Turn turn) {
        return turn.group
                .up()
                .filter(group ->
                        group.owner() && group.persistent() && group.key().isPresent());
    }

    private static List<MacAddress> membersOf(Turn turn, Group group) {
        return turn.known.stream()
                .filter(known -> known.ssid().equals(group.ssid()))
                .findFirst()
                .map(KnownGroup::members)
                .orElse(List.of());
    }

    /// The device is no member of any group any more.
    static void forget(Turn turn, MacAddress device) {
        turn.known =
                turn.known.stream().map(group -> without(turn, group, device)).toList();
    }

    private static KnownGroup without(Turn turn, KnownGroup group, MacAddress device) {
        if (!group.members().contains(device)) {
            return group;
        }
        List<MacAddress> others = new ArrayList<>(group.members());
        others.remove(device);
        KnownGroup kept = new KnownGroup(group.ownerDevice(), group.ssid(), group.key(), others);
        turn.order(new Order.Remember(kept));
        return kept;
    }

    private static void keep(Turn turn, Group group, List<MacAddress> members) {
        KnownGroup kept =
                new KnownGroup(group.ownerDevice(), group.ssid(), group.key().orElseThrow(), members);
        if (turn.known.contains(kept)) {
            return;
        }
        List<KnownGroup> all = new ArrayList<>(turn.known);
        all.removeIf(known -> known.ssid().equals(group.ssid()));
        all.add(kept);
        turn.known = List.copyOf(all);
        turn.order(new Order.Remember(kept));
    }
}
