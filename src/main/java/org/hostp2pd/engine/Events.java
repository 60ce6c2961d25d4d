package org.hostp2pd.engine;

import org.hostp2pd.engine.Notice.WhyNot;
import org.hostp2pd.p2p.GroupEvent;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.InvitationEvent;
import org.hostp2pd.p2p.LinkEvent;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.ServiceEvent;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.Unrecognised;
import org.hostp2pd.p2p.WpsEvent;

/// Sends each event to the policy it concerns.
final class Events {
    private Events() {}

    static void on(Turn turn, InterfaceName iface, P2pEvent event) {
        if (!turn.links.containsKey(iface)) {
            return;
        }
        turn.contactPace = turn.contactPace.wire(turn.now);
        turn.statistics = turn.statistics.counted(EventNames.of(event));
        if (event instanceof LinkEvent link) {
            link(turn, iface, link);
        } else if (concerns(turn, iface)) {
            policy(turn, event);
        }
    }

    /// Only the P2P device and its group speak for the session; another interface of the machine does not.
    private static boolean concerns(Turn turn, InterfaceName iface) {
        return turn.device.filter(device -> device.iface().equals(iface)).isPresent()
                || turn.group.up().filter(group -> group.iface().equals(iface)).isPresent();
    }

    private static void policy(Turn turn, P2pEvent event) {
        switch (event) {
            case PeerEvent peer -> Peers.on(turn, peer);
            case NegotiationEvent negotiation -> Negotiating.on(turn, negotiation);
            case GroupEvent group -> group(turn, group);
            case InvitationEvent invitation -> Inviting.on(turn, invitation);
            case WpsEvent wps -> Registrar.on(turn, wps);
            case StationEvent station -> Stations.on(turn, station);
            case ServiceEvent _, LinkEvent _, Unrecognised _ -> {}
        }
    }

    private static void group(Turn turn, GroupEvent event) {
        switch (event) {
            case GroupEvent.Started started -> Hosting.started(turn, started);
            case GroupEvent.Removed removed -> Hosting.removed(turn, removed);
            case GroupEvent.RemoveAndReform _, GroupEvent.PersistentPskFail _, GroupEvent.CrossConnect _ -> {}
        }
    }

    private static void link(Turn turn, InterfaceName iface, LinkEvent event) {
        switch (event) {
            case LinkEvent.Terminating _ -> Contacting.terminating(turn, iface);
            case LinkEvent.FrequencyConflict _ -> turn.tell(new Notice.ChannelConflict());
            case LinkEvent.InterfaceState state -> radio(turn, iface, state.enabled());
            case LinkEvent.RegulatoryChange _ -> Grouping.trySoon(turn);
            case LinkEvent.NetworkListed listed
            when !listed.added() && concerns(turn, iface) ->
                turn.networks = NetworkSearch.without(turn.networks, listed.network());
            case LinkEvent.NetworkListed _,
                    LinkEvent.AccessPoint _,
                    LinkEvent.ChannelSwitch _,
                    LinkEvent.Connection _,
                    LinkEvent.TemporarilyDisabled _,
                    LinkEvent.Notice _ -> {}
        }
    }

    private static void radio(Turn turn, InterfaceName iface, boolean up) {
        turn.tell(new Notice.RadioState(iface, up));
        if (up) {
            Grouping.trySoon(turn);
            Finding.begin(turn);
        } else if (turn.group instanceof GroupState.Forming) {
            Grouping.notMade(turn, WhyNot.REFUSED);
        }
    }
}
