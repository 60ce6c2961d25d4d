package org.hostp2pd.ui.peers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.PeerFacts;
import org.hostp2pd.p2p.PeerMake;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.peers.PeerDetails.Fact;

/// Puts into words what a device told.
final class DetailsOf {
    /// P2P Device and Group Capability Bitmaps (Wi-Fi P2P specification, tables 12 and 13; P2P_DEV_CAPAB_ and
    /// P2P_GROUP_CAPAB_ in hostap p2p.h).
    private static final int SERVICES = 0x01;

    private static final int CONCURRENT = 0x04;
    private static final int INVITATION = 0x20;
    private static final int GROUP_FULL = 0x04;

    private final Texts texts;
    private final Numbers numbers;

    DetailsOf(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /// @param trail see [SignalTrails#of] @param since when it was first there
    PeerDetails of(PeerRow row, Peer peer, List<OptionalInt> trail, Optional<Instant> since) {
        PeerFacts facts = peer.facts();
        List<Fact> told = new ArrayList<>();
        told.add(new Fact(texts.of("peers.fact.address"), row.device().toString(), true));
        told.add(new Fact(texts.of("peers.fact.kind"), row.kind(), false));
        make(peer, PeerMake::shownMaker).ifPresent(maker -> told.add(fact("peers.fact.maker", maker, false)));
        make(peer, PeerMake::shownModel).ifPresent(model -> told.add(fact("peers.fact.model", model, false)));
        facts.type().map(DeviceType::toString).ifPresent(type -> told.add(fact("peers.fact.type", type, true)));
        told.add(fact("peers.fact.enrolment", enrolment(row, facts), false));
        told.add(fact("peers.fact.group", group(row, facts), false));
        told.add(fact("peers.fact.can", abilities(facts.deviceCapability()), false));
        told.add(fact("peers.fact.signal", strength(peer.signal()), false));
        told.add(fact("peers.fact.rule", rule(row), false));
        return new PeerDetails(row, told, trail, steps(row), remark(row, since));
    }

    private static Optional<String> make(Peer peer, Function<PeerMake, String> part) {
        return peer.make().map(part).filter(text -> !text.isBlank());
    }

    /// How strong it is received. @param dbm empty where it was not measured
    String strength(OptionalInt dbm) {
        return dbm.isPresent() ? numbers.signal(dbm.getAsInt()) : texts.of("peers.unmeasured");
    }

    private Fact fact(String key, String value, boolean fixed) {
        return new Fact(texts.of(key), value, fixed);
    }

    private String enrolment(PeerRow row, PeerFacts facts) {
        return listed(Stream.of(
                row.pin() ? texts.of("peers.can.pin") : "",
                row.button() ? texts.of("peers.can.button") : "",
                facts.methods().display() ? texts.of("peers.can.display") : ""));
    }

    private String abilities(int bits) {
        return listed(Stream.of(
                (bits & INVITATION) != 0 ? texts.of("peers.can.invitation") : "",
                (bits & CONCURRENT) != 0 ? texts.of("peers.can.concurrent") : "",
                (bits & SERVICES) != 0 ? texts.of("peers.can.services") : ""));
    }

    private String listed(Stream<String> words) {
        String listed = words.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return listed.isEmpty() ? texts.of("peers.nothing") : listed;
    }

    private String group(PeerRow row, PeerFacts facts) {
        boolean full = (facts.groupCapability() & GROUP_FULL) != 0;
        return texts.of(row.owner() ? (full ? "peers.group.full" : "peers.group.owner") : "peers.group.none");
    }

    private String rule(PeerRow row) {
        return texts.of("peers.rule." + row.rule().map(Rule::name).orElse("NONE"));
    }

    /// What can be done about the rule of a device.
    static List<PeerStep> steps(PeerRow row) {
        return row.rule()
                .map(rule -> switch (rule) {
                    case ALWAYS -> List.of(PeerStep.FORGET, PeerStep.BLOCK);
                    case NEVER -> List.of(PeerStep.ALLOW, PeerStep.FORGET);
                    case ASK -> List.of(PeerStep.ALLOW, PeerStep.BLOCK);
                })
                .orElse(List.of(PeerStep.ALLOW, PeerStep.BLOCK));
    }

    private String remark(PeerRow row, Optional<Instant> since) {
        String there = since.map(numbers::time)
                .map(time -> texts.of("peers.remark.since", time))
                .orElseGet(() -> texts.of("peers.remark.gone"));
        String wish = texts.of(row.asking() ? "peers.remark.asking" : "peers.remark.quiet");
        return there + " " + (row.owner() ? texts.of("peers.owner.advice") : wish);
    }
}
