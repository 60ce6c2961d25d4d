package org.hostp2pd.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Notice.Because;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Notice.WhyNot;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.P2pStatus;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.supplicant.WireInput.Denied;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// At least one of every notice, with every reason it can have.
final class NoticeSamples {
    static final InterfaceName IFACE = new InterfaceName("p2p-dev-wlan0");
    static final MacAddress PHONE = MacAddress.of("02:00:00:00:01:00");
    static final Who BOB = new Who(PHONE, Optional.of(new DeviceName("Bob's {0} phone")));
    static final Who NOBODY = new Who(PHONE, Optional.empty());
    static final Ssid SSID = Ssid.ofText("DIRECT-ab lab");

    private static final Path RUN = Path.of("/run/wpa_supplicant");
    private static final Path VAR = Path.of("/var/run/wpa_supplicant");

    private NoticeSamples() {}

    static Stream<Notice> all() {
        return Stream.of(contact(), reasons(), group(), devices(), stations()).flatMap(notices -> notices);
    }

    private static Stream<Notice> contact() {
        return Stream.of(
                new Notice.Waiting(List.of(RUN, VAR), List.of()),
                new Notice.Waiting(List.of(), List.of()),
                new Notice.Waiting(List.of(RUN), List.of(new Denied(RUN, "netdev"))),
                new Notice.Waiting(List.of(RUN, VAR), List.of(new Denied(RUN, ""), new Denied(VAR, ""))),
                new Notice.NoP2pDevice(List.of(IFACE, new InterfaceName("wlan0"), new InterfaceName("wlan1"))),
                new Notice.SupplicantEnded(IFACE),
                new Notice.GivingUp(1),
                new Notice.GivingUp(9),
                new Notice.SettingRefused("device_name"),
                new Notice.ConfigurationNotSaved(),
                new Notice.EventsLost(),
                new Notice.ChannelConflict(),
                new Notice.RadioState(IFACE, true),
                new Notice.RadioState(IFACE, false),
                new Notice.PauseChanged(true),
                new Notice.PauseChanged(false),
                new Notice.Reloaded(true),
                new Notice.Reloaded(false));
    }

    private static Stream<Notice> reasons() {
        return Stream.of(
                        Arrays.stream(Trouble.values()).map(it -> new Notice.OutOfReach(IFACE, it)),
                        Arrays.stream(WhyNot.values())
                                .map(it -> new Notice.GroupNotMade(
                                        it, Duration.ofSeconds(it.name().length()))),
                        Arrays.stream(WhyNot.values()).map(it -> new Notice.ConnectRefused(BOB, it)),
                        Arrays.stream(Because.values()).map(it -> new Notice.TurnedAway(BOB, it)),
                        Arrays.stream(RemovalReason.values()).map(it -> new Notice.GroupDown(IFACE, it, false)),
                        IntStream.rangeClosed(-2, 14)
                                .mapToObj(it -> new Notice.NegotiationFailed(Optional.of(BOB), new P2pStatus(it))),
                        IntStream.rangeClosed(-1, 21).mapToObj(it -> new Notice.EnrolmentFailed(Optional.of(BOB), it)),
                        techniques().map(it -> new Notice.Ready(IFACE, PHONE, it, Method.PIN)))
                .flatMap(it -> it);
    }

    private static Stream<Technique> techniques() {
        return IntStream.range(0, 8).mapToObj(it -> new Technique((it & 4) != 0, (it & 2) != 0, (it & 1) != 0));
    }

    private static Stream<Notice> group() {
        Optional<Frequency> channel = Optional.of(new Frequency(2437));
        return Stream.of(
                new Notice.Ready(IFACE, PHONE, new Technique(true, true, false), Method.PUSH_BUTTON),
                new Notice.GroupForming(Optional.empty()),
                new Notice.GroupForming(Optional.of(BOB)),
                new Notice.GroupUp(IFACE, SSID, channel, true, false),
                new Notice.GroupUp(IFACE, SSID, Optional.empty(), true, true),
                new Notice.GroupUp(IFACE, SSID, Optional.of(new Frequency(2433 + 2)), false, false),
                new Notice.GroupNotMade(WhyNot.REFUSED, Duration.ZERO),
                new Notice.GroupNotMade(WhyNot.REFUSED, Duration.ofSeconds(1)),
                new Notice.GroupNotMade(WhyNot.REFUSED, Duration.ofMinutes(10)),
                new Notice.GroupDown(IFACE, RemovalReason.REQUESTED, true),
                new Notice.GroupRestored(SSID),
                new Notice.NetworkMissing(new NetworkId(3)));
    }

    private static Stream<Notice> devices() {
        return Stream.of(
                new Notice.Asked(BOB, Method.PIN),
                new Notice.Asked(NOBODY, Method.PUSH_BUTTON),
                new Notice.WrongMethod(BOB, Method.PIN, false),
                new Notice.WrongMethod(BOB, Method.PUSH_BUTTON, false),
                new Notice.WrongMethod(BOB, Method.PIN, true),
                new Notice.PeerShowsPin(BOB),
                new Notice.HeldBack(BOB, Duration.ofSeconds(40)),
                new Notice.ButtonRefused(BOB, Duration.ofSeconds(90)),
                new Notice.AskedWhilePaused(BOB),
                new Notice.PermissionAsked(BOB, Method.PIN),
                new Notice.PermissionAsked(NOBODY, Method.PUSH_BUTTON),
                new Notice.InvitationAccepted(BOB),
                new Notice.InvitationDeclined(BOB, Optional.empty()),
                new Notice.InvitationDeclined(BOB, Optional.of(new P2pStatus(11))),
                new Notice.NoPin(BOB),
                new Notice.WrongPin(Optional.of(BOB)),
                new Notice.WrongPin(Optional.empty()),
                new Notice.PinLocked(1, Duration.ofSeconds(60)),
                new Notice.PinLocked(10, Duration.ofSeconds(60)),
                new Notice.EnrolmentTimedOut(BOB),
                new Notice.PushButtonOverlap(List.of(BOB, NOBODY)),
                new Notice.PushButtonOverlap(List.of()),
                new Notice.FormationFailed(Optional.empty()),
                new Notice.UnknownInvitation(NOBODY));
    }

    private static Stream<Notice> stations() {
        return Stream.of(
                new Notice.StationJoined(BOB, PHONE),
                new Notice.StationLeft(NOBODY, PHONE),
                new Notice.WrongPassphrase(PHONE),
                new Notice.StationRejected(PHONE, true),
                new Notice.StationRejected(PHONE, false));
    }
}
