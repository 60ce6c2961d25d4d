package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.config.SettingsReader;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.InvitationEvent;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.NetworkId;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.store.KnownGroup;
import org.junit.jupiter.api.Test;

class TechniqueTest {
    private static final Technique NEGOTIATED = new Technique(false, false, true);
    private static final Technique AUTONOMOUS_ON_DEMAND = new Technique(false, false, false);
    private static final Technique AUTONOMOUS = new Technique(true, false, false);
    private static final Technique PERSISTENT_ON_DEMAND = new Technique(false, true, false);
    private static final KnownGroup KNOWN = new KnownGroup(
            Rig.OURS, Ssid.ofText("DIRECT-ab-Host"), new GroupKey.Passphrase("a passphrase"), List.of(Rig.PHONE));

    private static Rig with(Technique technique) {
        return new Rig(Settings.defaults().with(technique));
    }

    private static Rig negotiating(Technique technique) {
        return with(technique).started().event(new NegotiationEvent.Request(Rig.PHONE, 1, 0));
    }

    @Test
    void persistentIsMadeAtStartAsAGenericGroupWhenNothingIsKnown() {
        Rig rig = new Rig(Settings.defaults()).started();
        assertEquals(
                "p2p-dev-wlan0 P2P_GROUP_ADD persistent",
                rig.sent.stream()
                        .filter(s -> s.contains("GROUP_ADD"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(new HookEvent.Started(), new HookEvent.StartGroup(Optional.empty())), rig.hooks);
    }

    @Test
    void persistentIsMadeFromTheFirstNetworkThatWeOwn() {
        Rig rig = new Rig(Settings.defaults());
        rig.replies.put(
                "LIST_NETWORKS",
                Rig.NO_NETWORKS
                        + "0\thome\tany\t[DISABLED]\n1\tDIRECT-zz\tany\t[DISABLED][P2P-PERSISTENT]\n2\tDIRECT-ab-Host\tany\t[DISABLED][P2P-PERSISTENT]\n");
        rig.replies.put("GET_NETWORK 1 mode", "0");
        rig.replies.put("GET_NETWORK 2 mode", "3");
        rig.started();
        assertEquals(1, rig.count("P2P_GROUP_ADD persistent=2"));
    }

    @Test
    void theConfiguredNetworkIsTakenAndAMissingOneIsSaid() {
        for (int wanted : new int[] {2, 5}) {
            Rig rig = new Rig(Rig.network(new NetworkId(wanted)));
            rig.replies.put(
                    "LIST_NETWORKS",
                    Rig.NO_NETWORKS
                            + "1\tDIRECT-zz\tany\t[DISABLED][P2P-PERSISTENT]\n2\tDIRECT-ab\tany\t[DISABLED][P2P-PERSISTENT]\n");
            rig.replies.put("GET_NETWORK 1 mode", "3");
            rig.replies.put("GET_NETWORK 2 mode", "3");
            rig.started();
            assertEquals(1, rig.count("P2P_GROUP_ADD persistent=" + (wanted == 2 ? 2 : 1)));
            assertEquals(wanted == 5, rig.told(new Notice.NetworkMissing(new NetworkId(wanted))::equals));
        }
    }

    @Test
    void aLostNetworkIsPutBackFromTheStoreWithItsMembers() {
        Rig rig = new Rig(Settings.defaults()).started(KNOWN);
        assertEquals(
                1,
                rig.count("SET_NETWORK 7 ssid " + Ssid.ofText("DIRECT-ab-Host").hex()));
        assertEquals(1, rig.count("SET_NETWORK 7 psk \"a passphrase\""));
        assertEquals(1, rig.count("SET_NETWORK 7 p2p_client_list " + Rig.PHONE));
        assertEquals(1, rig.count("SET_NETWORK 7 disabled 2"));
        assertEquals(1, rig.count("P2P_GROUP_ADD persistent=7"));
        assertTrue(rig.told(new Notice.GroupRestored(KNOWN.ssid())::equals));
    }

    @Test
    void aNetworkThatCannotBeFilledIsTakenBack() {
        Rig rig = new Rig(Settings.defaults());
        rig.replies.put("SET_NETWORK 7 psk \"a passphrase\"", "FAIL");
        rig.started(KNOWN);
        assertEquals(1, rig.count("REMOVE_NETWORK 7"));
        assertTrue(rig.told(new Notice.SettingRefused("psk")::equals));
        assertEquals(
                "p2p-dev-wlan0 P2P_GROUP_ADD persistent",
                rig.sent.stream()
                        .filter(s -> s.contains("GROUP_ADD"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aPersistentGroupAndItsMembersAreKept() {
        Rig rig = new Rig(Settings.defaults()).started().groupUp().joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(List.of(KNOWN), rig.state.known());
        assertTrue(rig.orders.contains(new Order.Remember(KNOWN)));
    }

    @Test
    void autonomousIsMadeAtStartAndNotKept() {
        Rig rig = with(AUTONOMOUS).started().groupUp(false);
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
        assertEquals(
                "p2p-dev-wlan0 P2P_GROUP_ADD",
                rig.sent.stream()
                        .filter(s -> s.contains("GROUP_ADD"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(), rig.state.known());
    }

    @Test
    void onDemandWaitsAndFindsUntilADeviceAsks() {
        Rig rig = with(AUTONOMOUS_ON_DEMAND).started();
        assertEquals(0, rig.count("P2P_GROUP_ADD"));
        assertEquals(1, rig.count("P2P_FIND"));
        rig.event(new NegotiationEvent.Request(Rig.PHONE, 1, 0));
        assertEquals(1, rig.count("P2P_CONNECT 42:00:00:00:01:00 12345670 display"));
        rig.groupUp(false).joins(Rig.PHONE_IF, Rig.PHONE).leaves(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(0, rig.count("P2P_GROUP_REMOVE"));
    }

    @Test
    void negotiatedGoesWithItsLastStationAndWaitsForTheNextDevice() {
        Rig rig = negotiating(NEGOTIATED).groupUp(false).joins(Rig.PHONE_IF, Rig.PHONE);
        rig.forgetLog().leaves(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(List.of("p2p-dev-wlan0 P2P_GROUP_REMOVE p2p-wlan0-0"), rig.sent);
        rig.groupDown(RemovalReason.REQUESTED);
        assertInstanceOf(GroupState.None.class, rig.state.group());
        assertEquals(1, rig.count("P2P_FIND"));
    }

    @Test
    void negotiatedStaysWhileASecondStationIsIn() {
        Rig rig = negotiating(NEGOTIATED)
                .groupUp(false)
                .joins(Rig.PHONE_IF, Rig.PHONE)
                .showPin(Rig.TABLET, "tablet");
        rig.leaves(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(0, rig.count("P2P_GROUP_REMOVE"));
    }

    @Test
    void persistentOnDemandNegotiatesAPersistentGroup() {
        Rig rig = negotiating(PERSISTENT_ON_DEMAND);
        assertEquals(1, rig.count("P2P_CONNECT 42:00:00:00:01:00 12345670 display persistent"));
    }

    @Test
    void aMemberThatInvitesBringsThePersistentGroupUp() {
        Rig rig = with(PERSISTENT_ON_DEMAND).started();
        assertEquals(1, rig.count("SET persistent_reconnect 1"));
        rig.event(new InvitationEvent.Received(Rig.PHONE, Optional.of(new NetworkId(0)), Optional.empty()));
        assertEquals(1, rig.count("P2P_GROUP_ADD persistent=0"));
    }

    @Test
    void aGroupThatIsUpAtStartIsAdoptedWithItsStations() {
        Rig rig = new Rig(Settings.defaults());
        rig.replies.put("INTERFACES", "p2p-wlan0-0\np2p-dev-wlan0\nwlan0\n");
        rig.replies.put(
                "p2p-wlan0-0 STATUS",
                "freq=2437\nssid=DIRECT-ab-Host\nid=0\nmode=P2P GO\nwpa_state=COMPLETED\n"
                        + "p2p_device_address=42:00:00:00:00:00\naddress=46:00:00:00:00:00\n");
        rig.replies.put(
                "STA-FIRST", Rig.PHONE_IF + "\nflags=[AUTH][ASSOC][AUTHORIZED]\np2p_device_addr=" + Rig.PHONE + "\n");
        rig.replies.put("P2P_GET_PASSPHRASE", "a passphrase");
        rig.started();
        assertEquals(0, rig.count("P2P_GROUP_ADD"));
        assertInstanceOf(GroupState.Running.class, rig.state.group());
        assertEquals(1, rig.state.stations().size());
        assertEquals(List.of(KNOWN), rig.state.known());
    }

    @Test
    void aGroupOfAnotherRadioIsNotAdopted() {
        Rig rig = new Rig(Settings.defaults());
        rig.replies.put("INTERFACES", "p2p-wlan0-0\np2p-dev-wlan0\nwlan0\n");
        rig.replies.put(
                "p2p-wlan0-0 STATUS",
                "ssid=DIRECT-cd\nmode=P2P GO\nwpa_state=COMPLETED\n"
                        + "p2p_device_address=42:00:00:00:09:00\naddress=46:00:00:00:09:00\n");
        rig.started();
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
        assertTrue(rig.orders.contains(new Order.Detach(Rig.GROUP)));
    }

    @Test
    void aGroupRemovedByAnotherIsMadeAgainAtOnceAndThenEverMoreSlowly() {
        Rig rig = with(AUTONOMOUS).started();
        for (int times = 0; times < 20; times++) {
            rig.groupUp(false).groupDown(RemovalReason.REQUESTED).advance(Duration.ofSeconds(1));
        }
        long quick = rig.count("P2P_GROUP_ADD");
        assertTrue(quick >= 3 && quick <= 8, () -> quick + " groups in 20 s");
        rig.advance(Duration.ofMinutes(2));
        assertInstanceOf(GroupState.Forming.class, rig.state.group());
    }

    @Test
    void aGroupThatCannotBeMadeIsTriedAgainWithTheReasonSaid() {
        Rig rig = with(AUTONOMOUS);
        rig.replies.put("P2P_GROUP_ADD", "FAIL");
        rig.started().advance(Duration.ofMinutes(10));
        long tries = rig.count("P2P_GROUP_ADD");
        assertTrue(tries > 8 && tries < 25, () -> tries + " tries");
        assertTrue(rig.told(new Notice.GroupNotMade(Notice.WhyNot.REFUSED, Duration.ofSeconds(1))::equals));
    }

    @Test
    void aRefusedGroupOnAChannelOfOurChoiceIsSaidToBeTheChannels() {
        Configuration configuration = new SettingsReader().read(ConfigSource.StandardInput.of("""
                        activate_persistent_group: False
                        activate_autonomous_group: True
                        p2p_group_add_opts: freq=5180
                        """));
        Rig rig = new Rig(
                assertInstanceOf(Configuration.Accepted.class, configuration).settings());
        rig.replies.put("P2P_GROUP_ADD freq=5180", "FAIL");
        rig.started();
        assertTrue(rig.told(new Notice.GroupNotMade(Notice.WhyNot.PERHAPS_CHANNEL, Duration.ofSeconds(1))::equals));
    }

    @Test
    void aGroupThatDoesNotComeUpIsLookedForAndMadeAgain() {
        Rig rig = with(AUTONOMOUS).started().advance(Duration.ofSeconds(61));
        assertEquals(2, rig.count("P2P_GROUP_ADD"));
        assertEquals(1, rig.count("P2P_CANCEL"));
    }
}
