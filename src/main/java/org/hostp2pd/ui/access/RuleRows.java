package org.hostp2pd.ui.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.access.RuleKey.Address;
import org.hostp2pd.ui.access.RuleKey.Name;
import org.hostp2pd.ui.common.KindIcons;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;

/// Makes the lines of the list from the rules and from what is known of the devices.
public final class RuleRows {
    private static final Comparator<RuleRow> ORDER = Comparator.comparing(RuleRow::nameless)
            .thenComparing(row -> row.title().toLowerCase(Locale.ROOT))
            .thenComparing(RuleRow::second);

    private static final int MOST_SEEN = 20;

    private final Texts texts;
    private final Numbers numbers;

    public RuleRows(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    static List<RuleKey> keys(DeviceRules rules) {
        List<RuleKey> keys = new ArrayList<>();
        rules.byAddress().keySet().forEach(device -> keys.add(new Address(device)));
        rules.byName().keySet().forEach(name -> keys.add(new Name(name)));
        return keys;
    }

    List<RuleRow> of(DeviceRules rules, State state, Instant now) {
        List<RuleRow> rows = new ArrayList<>();
        rules.byAddress().forEach((device, rule) -> rows.add(byAddress(device, rule, state, now)));
        if (!rules.byName().isEmpty()) {
            Map<String, Peer> named = named(state);
            rules.byName().forEach((name, rule) -> rows.add(byName(new Name(name), rule, named, state, now)));
        }
        rows.sort(ORDER);
        return rows;
    }

    /// The devices in range that have no rule of their own, as if they were let in, the latest first.
    List<RuleRow> seen(DeviceRules rules, State state, Instant now) {
        return state.peers().values().stream()
                .filter(peer -> rules.own(
                                peer.device(), Optional.of(peer.facts().name()))
                        .isEmpty())
                .sorted(Comparator.comparing(Peer::lastSeen).reversed())
                .limit(MOST_SEEN)
                .map(peer -> byAddress(peer.device(), Rule.ALWAYS, state, now))
                .toList();
    }

    private RuleRow byAddress(MacAddress device, Rule rule, State state, Instant now) {
        Optional<DeviceName> said = station(state, device).flatMap(Station::name);
        Optional<String> name = Askers.name(device, said, state);
        return new RuleRow(
                new Address(device),
                name.orElse(device.toString()),
                name.isPresent() ? device.toString() : texts.of("access.row.noName"),
                Askers.kind(device, state).map(KindIcons::of).orElse(KindIcons.UNKNOWN),
                rule,
                seen(device, state, now));
    }

    /// Of several devices of one name, the one seen last.
    private static Map<String, Peer> named(State state) {
        Map<String, Peer> named = new HashMap<>();
        for (Peer peer : state.peers().values()) {
            named.merge(peer.facts().name().text(), peer, (a, b) -> a.lastSeen().isAfter(b.lastSeen()) ? a : b);
        }
        return named;
    }

    private RuleRow byName(Name key, Rule rule, Map<String, Peer> named, State state, Instant now) {
        Optional<Peer> peer = Optional.ofNullable(named.get(key.name()));
        return new RuleRow(
                key,
                key.shown(),
                texts.of("access.row.anyAddress"),
                peer.flatMap(it -> Askers.kind(it.device(), state))
                        .map(KindIcons::of)
                        .orElse(KindIcons.UNKNOWN),
                rule,
                peer.map(it -> seen(it.device(), state, now)).orElseGet(() -> texts.of("access.seen.never")));
    }

    private String seen(MacAddress device, State state, Instant now) {
        if (station(state, device).isPresent()) {
            return texts.of("access.seen.in");
        }
        return Optional.ofNullable(state.peers().get(device))
                .map(peer -> numbers.ago(Duration.between(peer.lastSeen(), now)))
                .orElseGet(() -> texts.of("access.seen.never"));
    }

    private static Optional<Station> station(State state, MacAddress device) {
        return state.stations().values().stream()
                .filter(it -> it.identity().equals(device))
                .findFirst();
    }
}
