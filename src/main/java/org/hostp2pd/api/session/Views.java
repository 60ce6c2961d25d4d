package org.hostp2pd.api.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.api.Group;
import org.hostp2pd.api.Outcome;
import org.hostp2pd.api.Outcome.Reason;
import org.hostp2pd.api.Peer;
import org.hostp2pd.api.Station;
import org.hostp2pd.api.Statistics;
import org.hostp2pd.api.Status;
import org.hostp2pd.cli.Words;
import org.hostp2pd.engine.Contact;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.GroupKey;

/// The parts of a state as others see them.
record Views(Words words) {
    static final Statistics NO_STATISTICS = new Statistics(Map.of(), 0, 0);

    static Status status(State state) {
        if (state.paused()) {
            return Status.PAUSED;
        }
        return state.contact() instanceof Contact.Ready ? Status.ACTIVE : Status.WAITING;
    }

    List<Peer> peers(State state) {
        return state.peers().values().stream()
                .map(peer -> new Peer(
                        peer.device().toString(),
                        peer.facts().name().shown(),
                        peer.facts().type().map(DeviceType::kind).map(words::of),
                        peer.signal(),
                        peer.lastSeen()))
                .toList();
    }

    static List<Station> stations(State state) {
        return state.stations().values().stream()
                .map(station -> new Station(
                        station.identity().toString(),
                        station.station().toString(),
                        station.name().map(DeviceName::shown),
                        station.since()))
                .toList();
    }

    static Optional<Group> group(State state) {
        return state.group()
                .up()
                .map(group -> new Group(
                        group.iface().value(),
                        group.ssid().shown(),
                        group.key().flatMap(Views::passphrase),
                        group.frequency()
                                .map(Frequency::megahertz)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        group.owner(),
                        group.persistent()));
    }

    private static Optional<String> passphrase(GroupKey key) {
        return switch (key) {
            case GroupKey.Passphrase(String value) -> Optional.of(value);
            case GroupKey.Psk _ -> Optional.empty();
        };
    }

    static Statistics statistics(State state) {
        return new Statistics(
                state.statistics().events(),
                state.statistics().replies(),
                state.statistics().noReplies());
    }

    static Outcome outcome(org.hostp2pd.engine.Outcome outcome) {
        return switch (outcome) {
            case org.hostp2pd.engine.Outcome.Done _ -> new Outcome.Done(false);
            case org.hostp2pd.engine.Outcome.DoneWithNewGroup _ -> new Outcome.Done(true);
            case org.hostp2pd.engine.Outcome.Refused(var why) ->
                new Outcome.Refused(Reason.valueOf(why.name()), why.name());
            case org.hostp2pd.engine.Outcome.Ended _ -> new Outcome.Ended();
        };
    }

    static Outcome reloaded(Optional<String> trouble) {
        return trouble.<Outcome>map(text -> new Outcome.Refused(Reason.CONFIGURATION, text))
                .orElse(new Outcome.Done(false));
    }
}
