package org.hostp2pd.engine;

import java.util.Optional;
import org.hostp2pd.engine.Session.Way;
import org.hostp2pd.p2p.InvitationEvent;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;

/// A device that knows our persistent group wants it back. With `persistent_reconnect` wpa_supplicant starts the group
/// by itself; without, it only tells us (wpas_invitation_process in hostap p2p_supplicant.c).
final class Inviting {
    private Inviting() {}

    static void on(Turn turn, InvitationEvent event) {
        switch (event) {
            case InvitationEvent.Received(MacAddress source, Optional<NetworkId> network, var _) ->
                received(turn, source, network);
            case InvitationEvent.Result(var status, var _) -> Calling.answered(turn, Optional.of(status));
            case InvitationEvent.Accepted _ -> {}
        }
    }

    private static void received(Turn turn, MacAddress source, Optional<NetworkId> network) {
        if (network.isEmpty()) {
            turn.tell(new Notice.UnknownInvitation(turn.who(source)));
        } else if (turn.idle()
                && turn.settings.technique().persistent()
                && !Permitting.turnsAway(turn, turn.who(source), Way.PROVISION_DISCOVERY)) {
            Grouping.make(turn, network);
        }
    }
}
