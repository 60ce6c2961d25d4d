package org.hostp2pd.ui.activity;

import java.util.Optional;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Notice.Who;

/// Sorts what happened: what it is about, and which device.
final class Topics {
    private Topics() {}

    static Topic of(Notice notice) {
        return switch (notice) {
            case Notice.Asked _, Notice.PermissionAsked _, Notice.InvitationAccepted _, Notice.StationJoined _ ->
                Topic.JOINED;
            case Notice.StationLeft _ -> Topic.LEFT;
            case Notice.NoPin _,
                    Notice.WrongMethod _,
                    Notice.PeerShowsPin _,
                    Notice.HeldBack _,
                    Notice.ButtonRefused _,
                    Notice.TurnedAway _,
                    Notice.InvitationDeclined _,
                    Notice.AskedWhilePaused _,
                    Notice.WrongPin _,
                    Notice.PinLocked _,
                    Notice.EnrolmentFailed _,
                    Notice.EnrolmentTimedOut _,
                    Notice.PushButtonOverlap _,
                    Notice.NegotiationFailed _,
                    Notice.FormationFailed _,
                    Notice.ConnectRefused _,
                    Notice.UnknownInvitation _,
                    Notice.WrongPassphrase _,
                    Notice.StationRejected _ -> Topic.TURNED_AWAY;
            case Notice.GroupForming _,
                    Notice.GroupUp _,
                    Notice.GroupNotMade _,
                    Notice.GroupDown _,
                    Notice.NetworkMissing _,
                    Notice.ChannelConflict _ -> Topic.GROUP;
            case Notice.Waiting _,
                    Notice.NoP2pDevice _,
                    Notice.OutOfReach _,
                    Notice.SupplicantEnded _,
                    Notice.GivingUp _,
                    Notice.Ready _,
                    Notice.EventsLost _,
                    Notice.GroupRestored _,
                    Notice.RadioState _ -> Topic.RECOVERY;
            case Notice.SettingRefused _, Notice.ConfigurationNotSaved _, Notice.PauseChanged _, Notice.Reloaded _ ->
                Topic.SERVICE;
        };
    }

    /// Whom it is about; empty where it is about nobody or several.
    static Optional<Who> who(Notice notice) {
        return switch (notice) {
            case Notice.Asked it -> Optional.of(it.who());
            case Notice.PermissionAsked it -> Optional.of(it.who());
            case Notice.StationJoined it -> Optional.of(it.who());
            case Notice.StationLeft it -> Optional.of(it.who());
            case Notice.TurnedAway it -> Optional.of(it.who());
            case Notice.WrongPin it -> it.who();
            case Notice.EnrolmentFailed it -> it.who();
            case Notice.NegotiationFailed it -> it.who();
            case Notice.FormationFailed it -> it.who();
            case Notice.NoPin it -> Optional.of(it.who());
            case Notice.WrongMethod it -> Optional.of(it.who());
            case Notice.PeerShowsPin it -> Optional.of(it.who());
            case Notice.HeldBack it -> Optional.of(it.who());
            case Notice.ButtonRefused it -> Optional.of(it.who());
            case Notice.AskedWhilePaused it -> Optional.of(it.who());
            case Notice.EnrolmentTimedOut it -> Optional.of(it.who());
            case Notice.ConnectRefused it -> Optional.of(it.who());
            case Notice.UnknownInvitation it -> Optional.of(it.who());
            default -> Optional.empty();
        };
    }
}
