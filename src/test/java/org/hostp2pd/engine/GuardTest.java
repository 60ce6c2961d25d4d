package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Request.Leave;
import org.hostp2pd.p2p.ConfigMethods;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.WpsEvent;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.junit.jupiter.api.Test;

/// The registrar gives the key to whoever types the PIN: what keeps the rules nevertheless.
class GuardTest {
    private static final DeviceRules ASK = DeviceRules.NONE.otherwise(Optional.of(Rule.ASK));
    private static final DeviceRules NEVER = DeviceRules.NONE.with(Rig.TABLET, Optional.of(Rule.NEVER));
    private static final MacAddress TABLET_IF = MacAddress.of("46:00:00:00:02:00");

    private static Rig ruled(DeviceRules rules) {
        return ruled(rules, Settings.defaults());
    }

    private static Rig ruled(DeviceRules rules, Settings settings) {
        Rig rig = new Rig(settings);
        rig.replies.put("STA " + Rig.PHONE_IF, sta(Rig.PHONE_IF, Rig.PHONE));
        rig.replies.put("STA " + TABLET_IF, sta(TABLET_IF, Rig.TABLET));
        return rig.feed(new Input.Started(List.of(), rules))
                .sockets(1)
                .groupUp()
                .forgetLog();
    }

    private static String sta(MacAddress station, MacAddress device) {
        return station + "\nflags=[AUTH][ASSOC]\np2p_device_addr=" + device + "\n";
    }

    private static Rig phoneIsLetIn(Rig rig) {
        return rig.showPin(Rig.PHONE, "phone")
                .feed(new Input.Requested(1, new Request.Permit(Rig.PHONE, Leave.ONCE)))
                .forgetLog();
    }

    @Test
    void whoIsLetInHasThePinOfferedToItsOwnAddress() {
        Rig rig = phoneIsLetIn(ruled(ASK)).groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF));
        assertEquals(
                List.of("p2p-wlan0-0 STA 46:00:00:00:01:00", "p2p-wlan0-0 WPS_PIN 46:00:00:00:01:00 12345670 120"),
                rig.sent);
    }

    @Test
    void whoUsesThePinOfAnotherIsPutOutBeforeItHasTheKey() {
        Rig rig = phoneIsLetIn(ruled(ASK)).groupEvent(new StationEvent.EapStarted(TABLET_IF));
        assertEquals(
                List.of("p2p-wlan0-0 STA 46:00:00:00:02:00", "p2p-wlan0-0 DEAUTHENTICATE 46:00:00:00:02:00"), rig.sent);
        assertTrue(rig.state.asking().containsKey(Rig.TABLET));
    }

    @Test
    void whoWasFasterIsPutOutEachTimeItComesUntilItIsLetIn() {
        Rig rig = phoneIsLetIn(ruled(ASK)).groupEvent(new WpsEvent.RegistrarSuccess(TABLET_IF, "uuid"));
        rig.joins(TABLET_IF, Rig.TABLET).leaves(TABLET_IF, Rig.TABLET).joins(TABLET_IF, Rig.TABLET);
        assertEquals(2, rig.count("DEAUTHENTICATE 46:00:00:00:02:00"));
        assertTrue(rig.hooks.isEmpty());
        assertTrue(rig.state.stations().isEmpty());
        rig.feed(new Input.Requested(2, new Request.Permit(Rig.TABLET, Leave.ONCE)));
        rig.joins(TABLET_IF, Rig.TABLET);
        assertEquals(1, rig.state.stations().size());
    }

    @Test
    void whoIsLetInAndGotTheKeyIsIn() {
        Rig rig = phoneIsLetIn(ruled(ASK)).groupEvent(new WpsEvent.RegistrarSuccess(Rig.PHONE_IF, "uuid"));
        rig.joins(Rig.PHONE_IF, Rig.PHONE).event(new StationEvent.Connected(Rig.PHONE_IF, Optional.of(Rig.PHONE)));
        assertEquals(0, rig.count("DEAUTHENTICATE"));
        assertEquals(1, rig.state.stations().size());
    }

    @Test
    void whoHasTheKeyAlreadyIsAskedForNothing() {
        Rig rig = ruled(ASK).joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(1, rig.state.stations().size());
        assertTrue(rig.state.asking().isEmpty());
    }

    @Test
    void whomARuleNamesIsPutOutThoughItHasTheKey() {
        Rig rig = ruled(NEVER).joins(TABLET_IF, Rig.TABLET).joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(1, rig.count("DEAUTHENTICATE"));
        assertEquals(java.util.Set.of(Rig.PHONE_IF), rig.state.stations().keySet());
    }

    @Test
    void whomARuleNamesIsPutOutOfAGroupThatWasThereBefore() {
        Rig rig = new Rig(Settings.defaults());
        rig.replies.put("STA-FIRST", sta(TABLET_IF, Rig.TABLET).replace("[ASSOC]", "[ASSOC][AUTHORIZED]"));
        rig.feed(new Input.Started(List.of(), NEVER)).sockets(1).groupUp();
        assertEquals(1, rig.count("DEAUTHENTICATE 46:00:00:00:02:00"));
        assertTrue(rig.state.stations().isEmpty());
    }

    @Test
    void whoNeedsAPinIsAskedAboutForThePinAlsoWhereTheListedHaveAButton() {
        Settings.Access listed = new Settings.Access(
                Optional.of(Settings.Method.PUSH_BUTTON),
                Optional.of(Rig.PIN),
                Optional.empty(),
                List.of(new Settings.Listed.Address(Rig.TABLET)));
        Rig rig = ruled(ASK, Settings.defaults().with(listed));
        rig.groupEvent(new WpsEvent.PinNeeded("uuid", Rig.PHONE_IF));
        rig.feed(new Input.Requested(1, new Request.Permit(Rig.PHONE, Leave.ONCE)));
        assertEquals(0, rig.count("WPS_PBC"));
        assertEquals(1, rig.count("WPS_PIN"));
    }

    @Test
    void aStationWithoutP2pIsAskedAboutWhenItNeedsAPin() {
        Rig rig = ruled(ASK);
        rig.replies.put("STA " + Rig.PHONE_IF, Rig.PHONE_IF + "\nflags=[AUTH][ASSOC]\n");
        rig.groupEvent(new WpsEvent.PinNeeded("uuid", Rig.PHONE_IF));
        assertEquals(0, rig.count("WPS_PIN"));
        assertTrue(rig.state.asking().containsKey(Rig.PHONE_IF));
        rig.feed(new Input.Requested(1, new Request.Permit(Rig.PHONE_IF, Leave.ONCE)));
        rig.groupEvent(new WpsEvent.PinNeeded("uuid", Rig.PHONE_IF));
        assertEquals(1, rig.count("WPS_PIN 46:00:00:00:01:00"));
        rig.groupEvent(new StationEvent.Connected(Rig.PHONE_IF, Optional.empty()));
        assertEquals(1, rig.state.stations().size());
    }

    @Test
    void aButtonOfAStationWithoutP2pIsAskedAboutByItsName() {
        Access button = new Access(Optional.of(Method.PUSH_BUTTON), Optional.empty(), Optional.empty(), List.of());
        Rig rig = new Rig(Settings.defaults().with(button));
        rig.feed(new Input.Started(List.of(), ASK.with("printer", Optional.of(Rule.ALWAYS))));
        rig.sockets(1).groupUp().forgetLog();
        presses(rig, Rig.PHONE_IF, "laptop");
        assertEquals(
                Optional.of(new DeviceName("laptop")),
                Objects.requireNonNull(rig.state.asking().get(Rig.PHONE_IF))
                        .who()
                        .name());
        assertEquals(0, rig.count("WPS_PBC"));
        presses(rig, TABLET_IF, "printer");
        assertEquals(1, rig.count("WPS_PBC"));
    }

    private static void presses(Rig rig, MacAddress station, String name) {
        rig.groupEvent(new WpsEvent.EnrolleeSeen(
                station, "uuid", Optional.empty(), new ConfigMethods(0x188), 4, true, new DeviceName(name)));
    }

    @Test
    void withoutRulesNobodyIsLookedAt() {
        Rig rig = ruled(DeviceRules.NONE).showPin(Rig.PHONE, "phone").forgetLog();
        rig.groupEvent(new StationEvent.EapStarted(Rig.PHONE_IF))
                .groupEvent(new WpsEvent.RegistrarSuccess(Rig.PHONE_IF, "uuid"));
        assertEquals(0, rig.count("STA "));
        assertEquals(0, rig.count("WPS_PIN"));
        assertFalse(rig.state.door().enrolled().containsKey(Rig.PHONE_IF));
    }
}
