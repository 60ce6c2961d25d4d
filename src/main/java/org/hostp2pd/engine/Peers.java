package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.PeerFacts;
import org.hostp2pd.p2p.PeerReply;

/// Who is in range, and who of them asks to be let in.
final class Peers {
    /// Far more than wpa_supplicant keeps itself (p2p.max_peers); a bound against invented addresses.
    private static final int MOST = 10_000;

    private Peers() {}

    static void on(Turn turn, PeerEvent event) {
        switch (event) {
            case PeerEvent.DeviceFound found -> seen(turn, found.facts());
            case PeerEvent.DeviceLost lost -> turn.peers = turn.peers.minus(lost.device());
            case PeerEvent.FindStopped _ -> Finding.stopped(turn);
            case PeerEvent.ShowPin show -> {
                show.facts().ifPresent(facts -> seen(turn, facts));
                show.facts().ifPresent(_ -> Enrolling.asked(turn, show.device(), Method.PIN, Way.PROVISION_DISCOVERY));
            }
            case PeerEvent.PushButtonRequest button -> {
                button.facts().ifPresent(facts -> seen(turn, facts));
                Enrolling.asked(turn, button.device(), Method.PUSH_BUTTON, Way.PROVISION_DISCOVERY);
            }
            case PeerEvent.EnterPin enter -> {
                enter.facts().ifPresent(facts -> seen(turn, facts));
                enter.facts().ifPresent(_ -> Enrolling.showsPin(turn, enter.device(), Way.PROVISION_DISCOVERY));
            }
            case PeerEvent.PushButtonResponse _, PeerEvent.ProvisionDiscoveryFailure _ -> {}
        }
    }

    private static void seen(Turn turn, PeerFacts facts) {
        turn.groupPace = turn.groupPace.heard(turn.now);
        if (turn.peers.size() < MOST || turn.peers.containsKey(facts.device())) {
            Peer before = turn.peers.get(facts.device());
            Peer peer = before == null ? new Peer(facts, turn.now) : before.announced(facts, turn.now);
            turn.peers = turn.peers.plus(facts.device(), peer);
        }
    }

    static void reply(Turn turn, String text) {
        PeerReply.parse(text).ifPresent(reply -> {
            MacAddress device = reply.facts().device();
            boolean known = turn.peers.containsKey(device);
            seen(turn, reply.facts());
            Observing.measured(turn, reply);
            if (!known && turn.peers.size() < MOST) {
                turn.askDevice(new Command.NextPeer(Optional.of(device)), Ask.Purpose.PEERS);
            }
        });
    }
}
