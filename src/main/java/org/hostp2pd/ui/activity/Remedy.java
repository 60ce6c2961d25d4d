package org.hostp2pd.ui.activity;

import java.util.Optional;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.RemovalReason;

/// What a person can do at once about something that happened.
public enum Remedy {
    /// End the pause.
    RESUME("mdi2p-play"),
    /// Make the group.
    START("mdi2a-access-point"),
    /// Show how to get in, with the PIN.
    SHOW("mdi2f-fullscreen"),
    /// See who may come in.
    RULES("mdi2s-shield-key-outline"),
    /// Have the doctor look what stands in the way.
    DOCTOR("mdi2s-stethoscope"),
    /// See the settings.
    SETTINGS("mdi2c-cog-outline");

    private final String icon;

    Remedy(String icon) {
        this.icon = icon;
    }

    /// By its name in the icon pack.
    String icon() {
        return icon;
    }

    /// Empty where there is nothing to be done here.
    static Optional<Remedy> of(Notice notice) {
        return switch (notice) {
            case Notice.AskedWhilePaused _ -> Optional.of(RESUME);
            case Notice.PauseChanged it -> it.paused() ? Optional.of(RESUME) : Optional.empty();
            case Notice.TurnedAway it -> turnedAway(it.because());
            case Notice.WrongPin _, Notice.Asked _, Notice.EnrolmentTimedOut _, Notice.PeerShowsPin _ ->
                Optional.of(SHOW);
            case Notice.WrongMethod it -> Optional.of(it.unlisted() ? SETTINGS : SHOW);
            case Notice.PermissionAsked _ -> Optional.of(RULES);
            case Notice.SettingRefused _,
                    Notice.ConfigurationNotSaved _,
                    Notice.NetworkMissing _,
                    Notice.ChannelConflict _,
                    Notice.GroupNotMade _,
                    Notice.NoPin _,
                    Notice.HeldBack _ -> Optional.of(SETTINGS);
            case Notice.Waiting _, Notice.NoP2pDevice _, Notice.OutOfReach _ -> Optional.of(DOCTOR);
            case Notice.GroupDown it -> it.ours() ? Optional.of(START) : groupDown(it.reason());
            default -> Optional.empty();
        };
    }

    /// Who ended it may be found out.
    private static Optional<Remedy> groupDown(RemovalReason reason) {
        return switch (reason) {
            case UNKNOWN, REQUESTED, UNAVAILABLE -> Optional.of(DOCTOR);
            case FORMATION_FAILED, IDLE, GO_ENDING_SESSION, PSK_FAILURE, FREQ_CONFLICT -> Optional.empty();
        };
    }

    private static Optional<Remedy> turnedAway(Notice.Because because) {
        return switch (because) {
            case RULE, NO_ANSWER, TOO_MANY_ASK -> Optional.of(RULES);
            case STOPPED -> Optional.of(START);
            case REFUSED -> Optional.empty();
        };
    }
}
