package org.hostp2pd.ui.peers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.engine.Contact;
import org.hostp2pd.engine.GroupState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.PeerFacts;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.KindIcons;

/// Makes the rows of a state, and remembers since when each device is there. Of thousands of devices few change between
/// two states: a row is made anew only where something of it did.
final class PeerBook {
    private static final Duration GONE = Duration.ofMinutes(3);
    /// P2P Group Capability Bitmap, bit 0 (Wi-Fi P2P specification, table 13; P2P_GROUP_CAPAB_GROUP_OWNER in hostap
    /// p2p.h).
    private static final int GROUP_OWNER = 0x01;

    private final Happening.Words words;
    private final Map<DeviceKind, String> kinds = new EnumMap<>(DeviceKind.class);
    private Map<MacAddress, Known> known = Map.of();
    private Optional<World> world = Optional.empty();

    /// @param since when it was first there
    private record Known(PeerFacts facts, PeerRow row, Instant since) {}

    /// What rows depend on besides the devices. @param asking with those that are on their way in
    private record World(DeviceRules rules, Optional<PeerStep> call, Set<MacAddress> asking) {
        static World of(State state) {
            Set<MacAddress> asking = new HashSet<>(state.asking().keySet());
            asking.addAll(state.sessions().keySet());
            return new World(state.rules(), PeerBook.call(state), Set.copyOf(asking));
        }
    }

    PeerBook(Happening.Words words) {
        this.words = words;
    }

    /// Everybody in range who is not in the group, in no order.
    List<Sighting> read(State state, Instant now) {
        World around = World.of(state);
        boolean same = world.equals(Optional.of(around));
        Set<MacAddress> inside = inside(state);
        Map<MacAddress, Known> there = HashMap.newHashMap(state.peers().size());
        List<Sighting> all = new ArrayList<>(state.peers().size());
        for (Peer peer : state.peers().values()) {
            if (!inside.contains(peer.device()) && peer.lastSeen().plus(GONE).isAfter(now)) {
                Known one = known(around, same, peer);
                there.put(peer.device(), one);
                all.add(new Sighting(one.row(), peer.lastSeen(), peer.signal()));
            }
        }
        world = Optional.of(around);
        known = there;
        return all;
    }

    private Known known(World around, boolean same, Peer peer) {
        Known before = known.get(peer.device());
        if (same && before != null && before.facts().equals(peer.facts())) {
            return before;
        }
        return new Known(peer.facts(), row(around, peer.facts()), before == null ? peer.lastSeen() : before.since());
    }

    private static Set<MacAddress> inside(State state) {
        Set<MacAddress> inside = new HashSet<>();
        state.stations().values().stream().map(Station::identity).forEach(inside::add);
        return inside;
    }

    /// Since when it is there; empty for one that is not.
    Optional<Instant> since(MacAddress device) {
        return Optional.ofNullable(known.get(device)).map(Known::since);
    }

    private PeerRow row(World around, PeerFacts facts) {
        MacAddress device = facts.device();
        Optional<Rule> rule = around.rules().own(device, Optional.of(facts.name()));
        return new PeerRow(
                device,
                name(around.rules(), facts),
                kind(around.rules(), facts),
                icon(facts),
                phone(facts),
                facts.methods().keypad(),
                facts.methods().pushButton(),
                owner(facts),
                around.asking().contains(device),
                rule,
                around.call().filter(_ -> !owner(facts) && !rule.equals(Optional.of(Rule.NEVER))));
    }

    private static boolean owner(PeerFacts facts) {
        return (facts.groupCapability() & GROUP_OWNER) != 0;
    }

    /// How a device is called now; but an owner has a group of its own, and who is blocked is not called.
    private static Optional<PeerStep> call(State state) {
        if (!(state.contact() instanceof Contact.Ready) || state.paused()) {
            return Optional.empty();
        }
        return switch (state.group()) {
            case GroupState.None _ -> Optional.of(PeerStep.CONNECT);
            case GroupState.Running(Group group, Instant _) when group.owner() -> Optional.of(PeerStep.INVITE);
            case GroupState.Running _, GroupState.Forming _, GroupState.Removing _ -> Optional.empty();
        };
    }

    private static String name(DeviceRules rules, PeerFacts facts) {
        String nickname =
                rules.nicknames().getOrDefault(facts.device(), facts.name().text());
        return nickname.isBlank() ? facts.device().toString() : ShownText.of(nickname);
    }

    private String kind(DeviceRules rules, PeerFacts facts) {
        String kind = kinds.computeIfAbsent(kindOf(facts), it -> capitalised(words.of(it)));
        boolean renamed = rules.nicknames().containsKey(facts.device());
        return renamed ? kind + ", " + facts.name().shown() : kind;
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String icon(PeerFacts facts) {
        return KindIcons.of(kindOf(facts));
    }

    private static boolean phone(PeerFacts facts) {
        String kind = kindOf(facts).name();
        return kind.startsWith("PHONE") || kind.equals("COMPUTER_TABLET");
    }

    private static DeviceKind kindOf(PeerFacts facts) {
        return facts.type().map(DeviceType::kind).orElse(DeviceKind.OTHER);
    }
}
