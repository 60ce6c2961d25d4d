package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Listed;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.WpsEvent;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private static final Notice.Who PHONE = new Notice.Who(Rig.PHONE, Optional.of(new DeviceName("phone")));

    private static Rig running(Access access) {
        return new Rig(Settings.defaults().with(access)).started().groupUp().forgetLog();
    }

    private static Access pin() {
        return new Access(Optional.of(Method.PIN), Optional.of(Rig.PIN), Optional.empty(), List.of());
    }

    private static Access button(Listed... list) {
        return new Access(Optional.of(Method.PUSH_BUTTON), Optional.of(Rig.PIN), Optional.empty(), List.of(list));
    }

    @Test
    void aPinRequestIsAuthorisedOnTheGroupAtOnce() {
        Rig rig = running(pin()).showPin(Rig.PHONE, "phone");
        assertEquals(List.of("p2p-wlan0-0 WPS_PIN any 12345670 120"), rig.sent);
        assertTrue(rig.told(new Notice.Asked(PHONE, Method.PIN)::equals));
    }

    @Test
    void whoIsInIsToldToTheHookOnceWithItsName() {
        Rig rig = running(pin()).showPin(Rig.PHONE, "phone").joins(Rig.PHONE_IF, Rig.PHONE);
        rig.event(new StationEvent.Connected(Rig.PHONE_IF, Optional.of(Rig.PHONE)));
        assertEquals(
                List.of(new HookEvent.Connect(Rig.PHONE, Optional.of(new DeviceName("phone")), Rig.GROUP)), rig.hooks);
        assertTrue(rig.state.sessions().isEmpty());
    }

    /// A phone with which the group was negotiated may be halfway in when the group's sockets are open.
    @Test
    void whoIsListedInTheMiddleOfItsExchangeIsNotInYet() {
        Rig rig = new Rig(Settings.defaults().with(pin()));
        rig.replies.put("STA-FIRST", Rig.PHONE_IF + "\nflags=[AUTH][ASSOC]\n");
        rig.started().groupUp().forgetLog();
        assertTrue(rig.state.stations().isEmpty());
        rig.joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(List.of(new HookEvent.Connect(Rig.PHONE, Optional.empty(), Rig.GROUP)), rig.hooks);
    }

    @Test
    void aLegacyStationIsKnownByItsInterfaceAddress() {
        Rig rig = running(pin()).groupEvent(new StationEvent.Connected(Rig.PHONE_IF, Optional.empty()));
        assertEquals(List.of(new HookEvent.Connect(Rig.PHONE_IF, Optional.empty(), Rig.GROUP)), rig.hooks);
    }

    @Test
    void theButtonIsOpenedForThatDeviceOnly() {
        Rig rig = running(button()).button(Rig.PHONE, "phone");
        assertEquals(List.of("p2p-wlan0-0 WPS_PBC p2p_dev_addr=42:00:00:00:01:00"), rig.sent);
    }

    @Test
    void oneButtonIsOpenAtATimeAndTheNextFollows() {
        Rig rig = running(button()).button(Rig.PHONE, "phone").button(Rig.TABLET, "tablet");
        assertEquals(1, rig.count("WPS_PBC"));
        rig.joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(1, rig.count("WPS_PBC p2p_dev_addr=42:00:00:00:02:00"));
    }

    @Test
    void theListDecidesByNameAndByAddressWhoMayPress() {
        Rig byName = running(button(new Listed.Name("phone"))).button(Rig.PHONE, "phone");
        Rig byAddress = running(button(new Listed.Address(Rig.PHONE))).button(Rig.PHONE, "any name");
        assertEquals(1, byName.count("WPS_PBC"));
        assertEquals(1, byAddress.count("WPS_PBC"));
    }

    @Test
    void anUnlistedDeviceIsAskedForThePinInsteadAndOnlyThatDevice() {
        Rig rig = running(button(new Listed.Name("phone"))).button(Rig.TABLET, "tablet");
        assertEquals(List.of("p2p-dev-wlan0 P2P_PROV_DISC 42:00:00:00:02:00 keypad"), rig.sent);
        rig.showPin(Rig.TABLET, "tablet");
        assertEquals(1, rig.count("WPS_PIN any"));
        rig.button(Rig.PHONE, "phone");
        assertEquals(1, rig.count("WPS_PBC"));
    }

    @Test
    void anUnlistedDeviceGetsInByPinAlsoWhereItsAnswerWasLost() {
        Rig rig = running(button(new Listed.Name("phone"))).button(Rig.TABLET, "tablet");
        rig.forgetLog().groupEvent(new WpsEvent.PinNeeded("uuid", Rig.PHONE_IF));
        assertEquals(List.of("p2p-wlan0-0 WPS_PIN any 12345670 120"), rig.sent);
    }

    @Test
    void whereEverybodyHasAButtonNobodyGetsInByPin() {
        Rig rig = running(button()).groupEvent(new WpsEvent.PinNeeded("uuid", Rig.PHONE_IF));
        assertEquals(List.of(), rig.sent);
    }

    @Test
    void theWrongMethodIsAnsweredWithTheRightOne() {
        Rig pins = running(pin()).button(Rig.PHONE, "phone");
        assertEquals(List.of("p2p-dev-wlan0 P2P_PROV_DISC 42:00:00:00:01:00 keypad"), pins.sent);
        assertTrue(pins.told(new Notice.WrongMethod(PHONE, Method.PIN, false)::equals));
        Rig buttons = running(button()).showPin(Rig.PHONE, "phone");
        assertEquals(List.of("p2p-dev-wlan0 P2P_PROV_DISC 42:00:00:00:01:00 pbc"), buttons.sent);
    }

    @Test
    void aDeviceThatShowsAPinIsToldToTypeOurs() {
        Rig rig = running(pin())
                .event(new PeerEvent.EnterPin(Rig.PHONE, Optional.of(Rig.facts(Rig.PHONE, "phone")), Optional.empty()));
        assertTrue(rig.told(new Notice.PeerShowsPin(PHONE)::equals));
        assertEquals(1, rig.count("P2P_PROV_DISC 42:00:00:00:01:00 keypad"));
    }

    @Test
    void theMethodIsWhatWpaSupplicantSaysWhereTheSettingsLeaveItOpen() {
        Access open = new Access(Optional.empty(), Optional.of(Rig.PIN), Optional.empty(), List.of());
        Rig rig = new Rig(Settings.defaults().with(open));
        rig.replies.put("GET config_methods", "virtual_push_button physical_display");
        rig.started().groupUp().forgetLog().button(Rig.PHONE, "phone");
        assertEquals(1, rig.count("WPS_PBC"));
    }

    @Test
    void whoNegotiatesWhileTheGroupIsUpIsInvitedIntoIt() {
        Rig rig = running(pin()).event(new NegotiationEvent.Request(Rig.PHONE, 1, 7));
        assertEquals(1, rig.count("P2P_INVITE group=p2p-wlan0-0 peer=42:00:00:00:01:00"));
        assertEquals(1, rig.count("WPS_PIN any"));
        assertEquals(0, rig.count("P2P_CONNECT"));
    }

    @Test
    void aWrongPinIsSaidAndTheRightOneIsStillTaken() {
        Rig rig = running(pin()).showPin(Rig.PHONE, "phone");
        rig.groupEvent(new WpsEvent.Fail(8, 18, OptionalInt.empty()));
        assertTrue(rig.told(new Notice.WrongPin(Optional.of(PHONE))::equals));
        rig.showPin(Rig.PHONE, "phone");
        assertEquals(2, rig.count("WPS_PIN any"));
    }

    @Test
    void tooManyWrongPinsLockTheDoorForAWhile() {
        Rig rig = running(pin());
        for (int times = 0; times < 10; times++) {
            rig.showPin(Rig.PHONE, "phone").groupEvent(new WpsEvent.Fail(8, 18, OptionalInt.empty()));
        }
        rig.forgetLog().showPin(Rig.PHONE, "phone");
        assertEquals(0, rig.count("WPS_PIN"));
        rig.advance(Duration.ofSeconds(61)).showPin(Rig.PHONE, "phone");
        assertEquals(1, rig.count("WPS_PIN"));
    }

    @Test
    void nobodyFinishingInTimeIsSaidAndClosesTheDoor() {
        Rig rig = running(pin()).showPin(Rig.PHONE, "phone").advance(Duration.ofSeconds(121));
        assertTrue(rig.told(new Notice.EnrolmentTimedOut(PHONE)::equals));
        assertEquals(1, rig.count("WPS_CANCEL"));
        assertTrue(rig.state.sessions().isEmpty());
    }

    @Test
    void overlappingButtonsAreNamedAndTheNextDeviceIsTaken() {
        Rig rig = running(button()).button(Rig.PHONE, "phone").button(Rig.TABLET, "tablet");
        rig.groupEvent(new WpsEvent.Overlap());
        assertTrue(rig.told(notice ->
                notice instanceof Notice.PushButtonOverlap(List<Notice.Who> who) && who.size() == 2));
        assertTrue(rig.state.sessions().isEmpty());
        rig.forgetLog().groupEvent(new WpsEvent.Overlap()).button(Rig.PHONE, "phone");
        assertEquals(List.of(new Notice.ButtonRefused(PHONE, Duration.ofMinutes(2))), rig.notices);
        rig.forgetLog().advance(Duration.ofSeconds(121)).button(Rig.PHONE, "phone");
        assertEquals(1, rig.count("WPS_PBC"));
    }

    @Test
    void otherWpsErrorsAreSaidWithTheirCode() {
        Rig rig = running(pin()).showPin(Rig.PHONE, "phone");
        rig.groupEvent(new WpsEvent.Fail(5, 3, OptionalInt.empty()));
        assertTrue(rig.told(new Notice.EnrolmentFailed(Optional.of(PHONE), 3)::equals));
    }

    @Test
    void aPinOfTheProgramIsAskedForEachDevice() {
        Access program =
                new Access(Optional.of(Method.PIN), Optional.empty(), Optional.of(Path.of("/bin/pin")), List.of());
        Rig rig = running(program).showPin(Rig.PHONE, "phone");
        assertTrue(rig.orders.contains(new Order.AskPin(Rig.PHONE)));
        assertEquals(0, rig.count("WPS_PIN"));
        rig.feed(new Input.PinAnswered(Rig.PHONE, Optional.of(new WpsPin("87654325"))));
        assertEquals(1, rig.count("WPS_PIN any 87654325 120"));
    }

    @Test
    void aPinOfTheProgramIsGoodForOneDevice() {
        Access program =
                new Access(Optional.of(Method.PIN), Optional.empty(), Optional.of(Path.of("/bin/pin")), List.of());
        Rig rig = running(program).showPin(Rig.PHONE, "phone");
        rig.feed(new Input.PinAnswered(Rig.PHONE, Optional.of(new WpsPin("87654325"))));
        rig.joins(Rig.PHONE_IF, Rig.PHONE).leaves(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(1, rig.count("WPS_CANCEL"));
        rig.forgetLog().showPin(Rig.PHONE, "phone").groupEvent(new WpsEvent.PinNeeded("", Rig.PHONE_IF));
        assertEquals(0, rig.count("WPS_PIN"));
    }

    @Test
    void aProgramWithoutAPinIsSaidAndLetsNobodyIn() {
        Access program =
                new Access(Optional.of(Method.PIN), Optional.empty(), Optional.of(Path.of("/bin/pin")), List.of());
        Rig rig = running(program).showPin(Rig.PHONE, "phone").feed(new Input.PinAnswered(Rig.PHONE, Optional.empty()));
        assertTrue(rig.told(new Notice.NoPin(PHONE)::equals));
        assertTrue(rig.state.sessions().isEmpty());
    }

    @Test
    void withoutAPinARandomOneIsMadeOnceAtTheStart() {
        Rig rig = new Rig(Settings.defaults()).started().groupUp();
        assertEquals(
                1, rig.orders.stream().filter(Order.MakePin.class::isInstance).count());
        rig.showPin(Rig.PHONE, "phone");
        assertEquals(1, rig.count("WPS_PIN any 12345670"));
    }
}
