package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Outcome.Why;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.InvitationEvent;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.P2pStatus;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.junit.jupiter.api.Test;

class SteeringTest {
    private static final Who PHONE = new Who(Rig.PHONE, Optional.of(new DeviceName("phone")));
    private static final Outcome DONE = new Outcome.Done();
    private static final MacAddress NOBODY = MacAddress.of("42:00:00:00:09:00");

    private final Rig rig = new Rig(Settings.defaults()).started().groupUp().forgetLog();

    private static Rig onDemand() {
        return new Rig(Settings.defaults().with(new Technique(false, false, true)))
                .started()
                .forgetLog();
    }

    private static Rig found(Rig rig) {
        return rig.event(new PeerEvent.DeviceFound(Rig.PHONE, Rig.facts(Rig.PHONE, "phone"), true));
    }

    private static Outcome ask(Rig rig, Request request) {
        rig.feed(new Input.Requested(42, request));
        return rig.orders.reversed().stream()
                .filter(Order.Answer.class::isInstance)
                .map(order -> ((Order.Answer) order).outcome())
                .findFirst()
                .orElseThrow();
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }

    @Test
    void aGroupThatIsRemovedStaysDownUntilItIsStarted() {
        assertEquals(DONE, ask(rig, new Request.RemoveGroup()));
        assertEquals(1, rig.count("P2P_GROUP_REMOVE p2p-wlan0-0"));
        rig.groupDown(RemovalReason.REQUESTED).advance(Duration.ofHours(1)).showPin(Rig.PHONE, "phone");
        assertTrue(rig.state.stopped());
        assertEquals(0, rig.count("P2P_GROUP_ADD"));
        assertTrue(rig.told(new Notice.TurnedAway(PHONE, Notice.Because.STOPPED)::equals));
        assertEquals(DONE, ask(rig, new Request.StartGroup()));
        assertFalse(rig.state.stopped());
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void aGroupThatComesBackByItselfIsRemovedAgain() {
        ask(rig, new Request.RemoveGroup());
        rig.groupDown(RemovalReason.REQUESTED).forgetLog().groupUp();
        assertEquals(1, rig.count("P2P_GROUP_REMOVE"));
    }

    @Test
    void aGroupThatIsBeingMadeIsGivenUp() {
        Rig forming = new Rig(Settings.defaults()).started().forgetLog();
        assertInstanceOf(GroupState.Forming.class, forming.state.group());
        ask(forming, new Request.RemoveGroup());
        assertEquals(List.of("p2p-dev-wlan0 P2P_CANCEL"), forming.sent);
        assertEquals(0, forming.advance(Duration.ofHours(1)).count("P2P_GROUP_ADD"));
    }

    @Test
    void onDemandAGroupIsMadeWhenAPersonWantsIt() {
        Rig free = onDemand();
        assertEquals(DONE, ask(free, new Request.StartGroup()));
        assertEquals(1, free.count("P2P_GROUP_ADD"));
    }

    @Test
    void nothingCanBeAskedOfARadioThatIsNotThere() {
        Rig none = new Rig(Settings.defaults());
        none.feed(new Input.Started(List.of(), DeviceRules.NONE));
        assertEquals(refused(Why.NO_CONTACT), ask(none, new Request.StartGroup()));
        assertEquals(refused(Why.NO_CONTACT), ask(none, new Request.FindNow()));
        assertEquals(refused(Why.NO_CONTACT), ask(none, new Request.Connect(Rig.PHONE)));
        ask(rig, new Request.Pause());
        assertEquals(refused(Why.PAUSED), ask(rig, new Request.FindNow()));
    }

    @Test
    void aSearchThatIsAskedForLastsHalfAMinute() {
        assertEquals(DONE, ask(rig, new Request.FindNow()));
        assertEquals(1, rig.count("P2P_FIND 30"));
        assertTrue(rig.state.timers().containsKey(Timer.of(Timer.Kind.SEARCH)));
        rig.event(new PeerEvent.FindStopped());
        assertFalse(rig.state.timers().containsKey(Timer.of(Timer.Kind.SEARCH)));
    }

    @Test
    void aRandomPinIsRenewedAlsoWhereItIsOnOffer() {
        rig.showPin(Rig.PHONE, "phone").forgetLog();
        assertEquals(DONE, ask(rig, new Request.RenewPin()));
        assertTrue(rig.orders.contains(new Order.MakePin()));
        assertEquals(1, rig.count("WPS_PIN any 12345670"));
    }

    @Test
    void aPinThatIsGivenIsNotRenewed() {
        Access fixed = new Access(Optional.empty(), Optional.of(new WpsPin("87654325")), Optional.empty(), List.of());
        Access program = new Access(Optional.empty(), Optional.empty(), Optional.of(Path.of("/bin/pin")), List.of());
        Rig one = new Rig(Settings.defaults().with(fixed)).started();
        Rig other = new Rig(Settings.defaults().with(program)).started();
        assertEquals(refused(Why.PIN_CONFIGURED), ask(one, new Request.RenewPin()));
        assertEquals(refused(Why.PIN_FROM_PROGRAM), ask(other, new Request.RenewPin()));
    }

    @Test
    void anotherMethodHoldsAtOnceAndUntilTheSettingsAreReadAgain() {
        rig.showPin(Rig.TABLET, "tablet").forgetLog();
        assertEquals(DONE, ask(rig, new Request.ChooseMethod(Optional.of(Method.PUSH_BUTTON))));
        assertEquals(1, rig.count("SET config_methods virtual_push_button"));
        assertTrue(rig.state.sessions().isEmpty());
        assertEquals(1, rig.count("WPS_CANCEL"));
        rig.button(Rig.PHONE, "phone");
        assertEquals(1, rig.count("WPS_PBC"));
        ask(rig, new Request.Reload(Settings.defaults()));
        assertEquals(Optional.empty(), rig.state.settings().access().method());
    }

    @Test
    void whatWpaSupplicantSaysIsTakenAgain() {
        rig.replies.put("GET config_methods", "virtual_push_button");
        ask(rig, new Request.ChooseMethod(Optional.empty()));
        assertEquals(Optional.of(Method.PUSH_BUTTON), rig.state.device().map(State.Device::method));
    }

    @Test
    void whoAskedByTheMethodBeforeIsToldTheRightOne() {
        ask(rig, new Request.ChangeRules(DeviceRules.NONE.otherwise(Optional.of(Rule.ASK))));
        rig.showPin(Rig.PHONE, "phone").forgetLog();
        ask(rig, new Request.ChooseMethod(Optional.of(Method.PUSH_BUTTON)));
        assertTrue(rig.state.asking().isEmpty());
        assertEquals(1, rig.count("P2P_PROV_DISC 42:00:00:00:01:00 pbc"));
    }

    @Test
    void aStationIsPutOutByEitherAddressAndKeepsItsPlace() {
        rig.joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(DONE, ask(rig, new Request.Disconnect(Rig.PHONE)));
        assertEquals(DONE, ask(rig, new Request.Disconnect(Rig.PHONE_IF)));
        assertEquals(2, rig.count("DEAUTHENTICATE 46:00:00:00:01:00"));
        assertEquals(refused(Why.UNKNOWN_DEVICE), ask(rig, new Request.Disconnect(NOBODY)));
        assertEquals(DeviceRules.NONE, rig.state.rules());
    }

    @Test
    void whoIsBlockedIsPutOutAndNoMemberAnyMore() {
        rig.joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(List.of(Rig.PHONE), rig.state.known().getFirst().members());
        assertEquals(DONE, ask(rig, new Request.Block(Rig.PHONE_IF)));
        assertEquals(Map.of(Rig.PHONE, Rule.NEVER), rig.state.rules().byAddress());
        assertEquals(1, rig.count("DEAUTHENTICATE 46:00:00:00:01:00"));
        assertEquals(1, rig.count("P2P_REMOVE_CLIENT 42:00:00:00:01:00"));
        rig.joins(MacAddress.of("46:00:00:00:02:00"), Rig.TABLET);
        assertEquals(List.of(Rig.TABLET), rig.state.known().getFirst().members());
    }

    @Test
    void aDeviceInRangeIsInvitedIntoTheGroupAndItsAnswerIsTold() {
        ask(rig, new Request.ChangeRules(DeviceRules.NONE.otherwise(Optional.of(Rule.ASK))));
        assertEquals(DONE, ask(found(rig), new Request.Connect(Rig.PHONE)));
        assertEquals(1, rig.count("P2P_INVITE group=p2p-wlan0-0 peer=42:00:00:00:01:00"));
        rig.event(new InvitationEvent.Result(new P2pStatus(0), Optional.empty()));
        assertTrue(rig.told(new Notice.InvitationAccepted(PHONE)::equals));
        rig.showPin(Rig.PHONE, "phone");
        assertTrue(rig.state.asking().isEmpty());
        assertEquals(1, rig.count("WPS_PIN"));
    }

    @Test
    void anInvitationThatComesToNothingIsTold() {
        ask(found(rig), new Request.Invite(Rig.PHONE));
        rig.event(new InvitationEvent.Result(new P2pStatus(1), Optional.empty()));
        assertTrue(rig.told(new Notice.InvitationDeclined(PHONE, Optional.of(new P2pStatus(1)))::equals));
        rig.replies.put("P2P_INVITE group=p2p-wlan0-0 peer=42:00:00:00:01:00", "FAIL");
        ask(rig, new Request.Invite(Rig.PHONE));
        assertTrue(rig.told(new Notice.InvitationDeclined(PHONE, Optional.empty())::equals));
        rig.forgetLog().event(new InvitationEvent.Result(new P2pStatus(1), Optional.empty()));
        assertEquals(List.of(), rig.notices);
    }

    @Test
    void withoutAGroupOneIsNegotiated() {
        Rig free = found(onDemand());
        assertEquals(refused(Why.NO_GROUP), ask(free, new Request.Invite(Rig.PHONE)));
        assertEquals(DONE, ask(free, new Request.Connect(Rig.PHONE)));
        assertEquals(1, free.count("P2P_CONNECT 42:00:00:00:01:00 12345670 display"));
        assertEquals(refused(Why.BUSY), ask(free, new Request.Connect(Rig.PHONE)));
    }

    @Test
    void aPersonWhoConnectsWantsAGroupAgain() {
        Rig free = found(onDemand());
        ask(free, new Request.RemoveGroup());
        ask(free, new Request.Connect(Rig.PHONE));
        assertEquals(1, free.count("P2P_CONNECT"));
        assertFalse(free.state.stopped());
    }

    @Test
    void whoCannotBeCalledIsNotAndTheReasonIsSaid() {
        assertEquals(refused(Why.UNKNOWN_DEVICE), ask(rig, new Request.Connect(NOBODY)));
        found(rig).joins(Rig.PHONE_IF, Rig.PHONE);
        assertEquals(refused(Why.ALREADY_IN), ask(rig, new Request.Invite(Rig.PHONE)));
        ask(rig, new Request.Block(Rig.PHONE));
        assertEquals(refused(Why.RULE), ask(rig, new Request.Invite(Rig.PHONE)));
    }
}
