package org.hostp2pd.cli;

import org.hostp2pd.engine.Notice;
import org.hostp2pd.service.ServiceNotice;

/// How urgent something is that is said.
public enum Tone {
    /// It is as it should be.
    INFORMATION,
    /// Somebody should look at it, or a device did not get in.
    WARNING,
    /// The service cannot do its work.
    ERROR;

    /// How urgent a notice is.
    public static Tone of(Notice notice) {
        return switch (notice) {
            case Notice.Ready _,
                    Notice.GroupForming _,
                    Notice.GroupUp _,
                    Notice.GroupRestored _,
                    Notice.Asked _,
                    Notice.PermissionAsked _,
                    Notice.InvitationAccepted _,
                    Notice.HeldBack _,
                    Notice.StationJoined _,
                    Notice.StationLeft _,
                    Notice.PauseChanged _,
                    Notice.Reloaded _ -> INFORMATION;
            case Notice.GroupDown down -> down.ours() ? INFORMATION : WARNING;
            case Notice.RadioState radio -> radio.up() ? INFORMATION : WARNING;
            case Notice.Waiting _,
                    Notice.NoP2pDevice _,
                    Notice.OutOfReach _,
                    Notice.SupplicantEnded _,
                    Notice.SettingRefused _,
                    Notice.ConfigurationNotSaved _,
                    Notice.EventsLost _,
                    Notice.NoPin _,
                    Notice.GroupNotMade _,
                    Notice.NetworkMissing _,
                    Notice.WrongMethod _,
                    Notice.PeerShowsPin _,
                    Notice.TurnedAway _,
                    Notice.AskedWhilePaused _,
                    Notice.WrongPin _,
                    Notice.PinLocked _,
                    Notice.EnrolmentFailed _,
                    Notice.EnrolmentTimedOut _,
                    Notice.PushButtonOverlap _,
                    Notice.ButtonRefused _,
                    Notice.NegotiationFailed _,
                    Notice.FormationFailed _,
                    Notice.ConnectRefused _,
                    Notice.InvitationDeclined _,
                    Notice.UnknownInvitation _,
                    Notice.WrongPassphrase _,
                    Notice.StationRejected _,
                    Notice.ChannelConflict _ -> WARNING;
            case Notice.GivingUp _ -> ERROR;
        };
    }

    /// How urgent a notice is.
    public static Tone of(ServiceNotice notice) {
        return switch (notice) {
            case ServiceNotice.Ended _, ServiceNotice.Back _ -> INFORMATION;
            case ServiceNotice.Remarked _,
                    ServiceNotice.LockStale _,
                    ServiceNotice.LogFileUnusable _,
                    ServiceNotice.HookFailed _,
                    ServiceNotice.NamesCut _,
                    ServiceNotice.PinFailed _,
                    ServiceNotice.StoreDamaged _,
                    ServiceNotice.StoreUnusable _,
                    ServiceNotice.RulesDamaged _,
                    ServiceNotice.RulesUnusable _,
                    ServiceNotice.ControlUnusable _ -> WARNING;
            case ServiceNotice.ConfigurationRefused(var _, boolean running) -> running ? WARNING : ERROR;
            case ServiceNotice.LockBusy _,
                    ServiceNotice.LockUnusable _,
                    ServiceNotice.DirectoryUnsafe _,
                    ServiceNotice.DirectoryUnusable _,
                    ServiceNotice.Failed _,
                    ServiceNotice.Gone _ -> ERROR;
        };
    }
}
