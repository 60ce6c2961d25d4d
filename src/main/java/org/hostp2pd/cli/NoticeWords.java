package org.hostp2pd.cli;

import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.supplicant.WireInput.Denied;

/// The sentence of every [Notice].
final class NoticeWords {
    private final Texts texts;
    private final Parts parts;

    NoticeWords(Texts texts) {
        this.texts = texts;
        this.parts = new Parts(texts);
    }

    String of(Notice notice) {
        return switch (notice) {
            case Notice.Waiting it -> waiting(it);
            case Notice.NoP2pDevice it -> say("noP2pDevice", parts.all(it.asked(), InterfaceName::value));
            case Notice.OutOfReach it -> say("outOfReach", it.iface().value(), texts.of("trouble." + it.trouble()));
            case Notice.SupplicantEnded it -> say("supplicantEnded", it.iface().value());
            case Notice.GivingUp it -> say("givingUp", it.errors());
            case Notice.Ready it -> ready(it);
            case Notice.SettingRefused it -> say("settingRefused", ShownText.of(it.variable()));
            case Notice.ConfigurationNotSaved _ -> say("configurationNotSaved");
            case Notice.EventsLost _ -> say("eventsLost");
            case Notice.RadioState it ->
                say(it.up() ? "radio.up" : "radio.down", it.iface().value());
            case Notice.ChannelConflict _ -> say("channelConflict");
            case Notice.GroupForming it when it.with().isPresent() -> say("groupForming.with", parts.who(it.with()));
            case Notice.GroupForming _ -> say("groupForming");
            case Notice.GroupUp it -> groupUp(it);
            case Notice.GroupNotMade it -> say("groupNotMade", whyNot(it.why()), parts.after(it.again()));
            case Notice.GroupDown it
            when it.ours() -> say("groupDown.ours", it.iface().value());
            case Notice.GroupDown it -> say("groupDown", it.iface().value(), texts.of("removal." + it.reason()));
            case Notice.GroupRestored it -> say("groupRestored", it.ssid().shown());
            case Notice.NetworkMissing it -> say("networkMissing", it.network().toString());
            case Notice.Asked it -> sentence("asked." + it.method(), parts.who(it.who()));
            case Notice.WrongMethod it -> wrongMethod(it);
            case Notice.PeerShowsPin it -> sentence("peerShowsPin", parts.who(it.who()));
            case Notice.HeldBack it -> sentence("heldBack", parts.who(it.who()), parts.after(it.delay()));
            case Notice.ButtonRefused it -> sentence("buttonRefused", parts.who(it.who()), parts.after(it.delay()));
            case Notice.AskedWhilePaused it -> sentence("askedWhilePaused", parts.who(it.who()));
            case Notice.PermissionAsked it -> sentence("permissionAsked." + it.method(), parts.who(it.who()));
            case Notice.TurnedAway it -> sentence("turnedAway." + it.because(), parts.who(it.who()));
            case Notice.NoPin it -> sentence("noPin", parts.who(it.who()));
            case Notice.WrongPin it -> sentence("wrongPin", parts.who(it.who()));
            case Notice.PinLocked it -> say("pinLocked", it.wrong(), parts.after(it.delay()));
            case Notice.EnrolmentFailed it ->
                sentence("enrolmentFailed", parts.who(it.who()), parts.wpsError(it.configError()));
            case Notice.EnrolmentTimedOut it -> sentence("enrolmentTimedOut", parts.who(it.who()));
            case Notice.PushButtonOverlap it when it.who().isEmpty() -> say("pushButtonOverlap.unknown");
            case Notice.PushButtonOverlap it -> say("pushButtonOverlap", parts.all(it.who(), parts::who));
            case Notice.NegotiationFailed it ->
                say("negotiationFailed", parts.who(it.who()), parts.status(it.status()));
            case Notice.FormationFailed it -> say("formationFailed", parts.who(it.who()));
            case Notice.ConnectRefused it -> say("connectRefused", parts.who(it.who()), whyNot(it.why()));
            case Notice.InvitationAccepted it -> sentence("invitationAccepted", parts.who(it.who()));
            case Notice.InvitationDeclined it when it.status().isEmpty() -> sentence("notInvited", parts.who(it.who()));
            case Notice.InvitationDeclined it ->
                sentence(
                        "invitationDeclined",
                        parts.who(it.who()),
                        parts.status(it.status().orElseThrow()));
            case Notice.UnknownInvitation it -> sentence("unknownInvitation", parts.who(it.who()));
            case Notice.StationJoined it -> sentence("stationJoined", parts.who(it.who()));
            case Notice.StationLeft it -> sentence("stationLeft", parts.who(it.who()));
            case Notice.WrongPassphrase it ->
                say("wrongPassphrase", it.station().toString());
            case Notice.StationRejected it ->
                say(
                        it.blocked() ? "stationRejected.blocked" : "stationRejected.full",
                        it.station().toString());
            case Notice.PauseChanged it -> say(it.paused() ? "paused" : "resumed");
            case Notice.Reloaded it -> say(it.newGroup() ? "reloaded.newGroup" : "reloaded");
        };
    }

    private String say(String key, Object... arguments) {
        return texts.of("notice." + key, arguments);
    }

    /// One that begins, in some language, with a device, which may be one without a name.
    private String sentence(String key, Object... arguments) {
        String text = say(key, arguments);
        return text.substring(0, 1).toUpperCase(texts.locale()) + text.substring(1);
    }

    private String waiting(Notice.Waiting it) {
        if (!it.denied().isEmpty()) {
            Denied first = it.denied().getFirst();
            String mend = first.group().isEmpty()
                    ? texts.of("denied.nogroup")
                    : texts.of("denied.group", ShownText.of(first.group()));
            return say("waiting.denied", parts.all(it.denied(), denied -> shown(denied.path())), mend);
        }
        return it.looked().isEmpty()
                ? say("waiting.nowhere")
                : say("waiting", parts.all(it.looked(), NoticeWords::shown));
    }

    private static String shown(Object path) {
        return ShownText.of(path.toString());
    }

    private String ready(Notice.Ready it) {
        return say(
                "ready",
                it.iface().value(),
                it.device().toString(),
                parts.technique(it.technique()),
                texts.of("method." + it.method() + ".in"));
    }

    private String groupUp(Notice.GroupUp it) {
        String key = !it.owner() ? "groupUp.client" : it.adopted() ? "groupUp.adopted" : "groupUp.owner";
        return say(key, it.ssid().shown(), it.iface().value(), parts.on(it.frequency()));
    }

    private String whyNot(Notice.WhyNot why) {
        return texts.of("whyNot." + why);
    }

    private String wrongMethod(Notice.WrongMethod it) {
        return it.unlisted()
                ? sentence("wrongMethod.unlisted", parts.who(it.who()))
                : sentence(
                        "wrongMethod",
                        parts.who(it.who()),
                        texts.of("method." + it.right()),
                        texts.of("method." + it.right() + ".todo"));
    }
}
