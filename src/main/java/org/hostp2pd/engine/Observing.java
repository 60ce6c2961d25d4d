package org.hostp2pd.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.hostp2pd.engine.GroupState.Running;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.PeerReply;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.p2p.StationReply;

/// Reads how stations and peers are doing while somebody looks; wpa_supplicant tells none of that by itself.
final class Observing {
    private static final Timer TIMER = Timer.of(Timer.Kind.OBSERVE);
    private static final Duration PERIOD = Duration.ofSeconds(5);

    /// More than wpa_supplicant keeps (p2p.max_peers); a bound against a list that never ends.
    private static final int MOST_PEERS = 10_000;

    private Observing() {}

    static Outcome observe(Turn turn, boolean wanted) {
        boolean before = turn.observation.wanted();
        turn.observation = new Observation(wanted, 0);
        if (!wanted) {
            turn.disarm(TIMER);
        } else if (!before) {
            round(turn);
        }
        return new Outcome.Done();
    }

    /// Nothing is asked again that is not answered yet.
    static void round(Turn turn) {
        if (!turn.observation.wanted()) {
            return;
        }
        turn.arm(TIMER, PERIOD);
        if (turn.ready() && !turn.waitingFor(Ask.Purpose.FIGURES)) {
            group(turn)
                    .ifPresent(iface -> turn.stations.keySet().stream()
                            .sorted()
                            .forEach(
                                    station -> turn.ask(iface, new Command.ReadStation(station), Ask.Purpose.FIGURES)));
        }
        if (turn.ready() && !turn.waitingFor(Ask.Purpose.SIGNALS)) {
            turn.observation = new Observation(true, MOST_PEERS);
            turn.askDevice(new Command.NextPeer(Optional.empty()), Ask.Purpose.SIGNALS);
        }
    }

    private static Optional<InterfaceName> group(Turn turn) {
        return turn.group instanceof Running(Group group, var _)
                        && group.owner()
                        && turn.links.containsKey(group.iface())
                ? Optional.of(group.iface())
                : Optional.empty();
    }

    static void figures(Turn turn, String text) {
        StationReply.parse(text).ifPresent(reply -> {
            Station station = turn.stations.get(reply.station());
            if (station != null) {
                turn.stations = turn.stations.plus(reply.station(), station.measured(reply.figures(), turn.now));
            }
        });
    }

    static void signal(Turn turn, String text) {
        int left = turn.observation.peersLeft() - 1;
        Optional<PeerReply> reply = PeerReply.parse(text).filter(_ -> turn.observation.wanted() && left >= 0);
        reply.ifPresent(peer -> {
            measured(turn, peer);
            turn.observation = new Observation(true, left);
            turn.askDevice(new Command.NextPeer(Optional.of(peer.device())), Ask.Purpose.SIGNALS);
        });
    }

    /// Of the peers we know only: who is new is announced.
    static void measured(Turn turn, PeerReply reply) {
        Peer peer = turn.peers.get(reply.device());
        if (peer != null) {
            OptionalLong age = reply.ageSeconds().stream().asLongStream().findFirst();
            Peer measured = peer.measured(reply.level(), turn.now.minusSeconds(Math.max(0, age.orElse(0))));
            turn.peers = turn.peers.plus(reply.device(), measured.made(reply.make()));
        }
    }
}
