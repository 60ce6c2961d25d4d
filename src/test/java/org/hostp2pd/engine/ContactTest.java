package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.LinkEvent;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.supplicant.WireInput;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.junit.jupiter.api.Test;

class ContactTest {
    private final Rig rig = new Rig(Settings.defaults());

    @Test
    void theP2pDeviceIsChosenByItsAddressAndTheOthersAreLetGo() {
        rig.started();
        assertEquals(new Contact.Ready(Rig.DEVICE), rig.state.contact());
        assertTrue(rig.orders.contains(new Order.Detach(Rig.RADIO)));
    }

    @Test
    void withoutAP2pDeviceTheInterfaceThatIsTheP2pDeviceIsTaken() {
        rig.replies.put("wlan0 STATUS", Rig.STATUS);
        rig.feed(new Input.Started(List.of(), DeviceRules.NONE));
        rig.replies.put("STATUS", Rig.STATUS);
        rig.wire(new WireInput.Sockets(List.of(Rig.socket(Rig.GROUP, 1)), List.of(), List.of()));
        assertEquals(new Contact.Ready(Rig.GROUP), rig.state.contact());
    }

    @Test
    void noSocketIsSaidOnceWithWhereItWasLooked() {
        rig.feed(new Input.Started(List.of(), DeviceRules.NONE));
        var looked = List.of(Path.of("/run/wpa_supplicant"));
        rig.wire(new WireInput.Sockets(List.of(), looked, List.of()));
        rig.wire(new WireInput.Sockets(List.of(), looked, List.of()));
        assertEquals(List.of(new Notice.Waiting(looked, List.of())), rig.notices);
    }

    @Test
    void aSocketThatAppearsIsTakenAtOnce() {
        rig.feed(new Input.Started(List.of(), DeviceRules.NONE));
        rig.wire(new WireInput.Sockets(List.of(), List.of(), List.of()));
        rig.sockets(1);
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void interfacesWithoutP2pAreReportedAndNotKept() {
        rig.replies.put("STATUS", "wpa_state=DISCONNECTED\naddress=02:00:00:00:00:00\n");
        rig.started();
        assertTrue(rig.told(Notice.NoP2pDevice.class::isInstance));
        assertInstanceOf(Contact.Searching.class, rig.state.contact());
        assertTrue(rig.state.links().isEmpty());
    }

    @Test
    void aSocketMadeAnewIsAnotherWpaSupplicant() {
        rig.started().groupUp().forgetLog().sockets(2);
        assertEquals(new HookEvent.StopGroup(Rig.GROUP), rig.hooks.getFirst());
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
        assertInstanceOf(GroupState.Forming.class, rig.state.group());
    }

    @Test
    void aGroupWhoseInterfaceWasLetGoIsNoticedAtOnce() {
        rig.started().groupUp();
        rig.wire(new WireInput.Sockets(
                List.of(Rig.socket(Rig.DEVICE, 1), Rig.socket(Rig.GROUP, 1)), List.of(), List.of()));
        assertInstanceOf(GroupState.Running.class, rig.state.group());
        rig.forgetLog().sockets(1);
        assertTrue(rig.told(new Notice.GroupDown(Rig.GROUP, RemovalReason.UNKNOWN, false)::equals));
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void aGroupMadeAnewAfterARestartIsOneGroupOnly() {
        rig.started().groupUp().sockets(2).groupUp();
        assertInstanceOf(GroupState.Running.class, rig.state.group());
        assertEquals(2, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void terminationForgetsEverythingAndTheNextStartBringsTheGroupBack() {
        rig.started().groupUp().joins(Rig.PHONE_IF, Rig.PHONE);
        rig.event(new LinkEvent.Terminating());
        assertTrue(rig.state.stations().isEmpty());
        assertTrue(rig.hooks.contains(new HookEvent.Disconnect(Rig.PHONE, Optional.empty(), Rig.GROUP)));
        rig.wire(new WireInput.Sockets(List.of(), List.of(), List.of()))
                .forgetLog()
                .sockets(2);
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void anInterfaceThatRefusesIsTriedAgainWithGrowingWaits() {
        rig.replies.put("unreachable p2p-dev-wlan0", "REFUSED");
        Rig explicit = new Rig(Rig.on(Rig.DEVICE));
        explicit.replies.put("unreachable p2p-dev-wlan0", "REFUSED");
        explicit.started().advance(Duration.ofMinutes(30));
        long attaches =
                explicit.orders.stream().filter(Order.Attach.class::isInstance).count();
        assertTrue(attaches > 10 && attaches < 50, () -> "tried " + attaches + " times");
        explicit.replies.clear();
        explicit.replies.put("STATUS", Rig.STATUS);
        explicit.advance(Duration.ofSeconds(61));
        assertFalse(explicit.state.contact() instanceof Contact.Searching);
    }

    @Test
    void silenceAsOftenAsConfiguredEndsTheEngine() {
        Rig explicit = new Rig(Rig.on(Rig.DEVICE));
        explicit.replies.put("unreachable p2p-dev-wlan0", "NO_ANSWER");
        explicit.started().advance(Duration.ofMinutes(30));
        assertTrue(explicit.told(new Notice.GivingUp(9)::equals));
        assertTrue(explicit.orders.contains(new Order.End(Order.Reason.NO_CONTACT)));
    }

    @Test
    void aReplyNobodyWaitsForChangesNothing() {
        rig.started();
        State before = rig.state;
        rig.wire(new WireInput.Reply(1, "OK"));
        assertEquals(before, rig.state);
    }

    @Test
    void lostEventsAreMadeUpForByReadingEverythingAgain() {
        rig.started().groupUp().joins(Rig.PHONE_IF, Rig.PHONE).forgetLog();
        rig.replies.put("INTERFACES", "p2p-wlan0-0\np2p-dev-wlan0\nwlan0\n");
        rig.replies.put(
                "p2p-wlan0-0 STATUS",
                "mode=P2P GO\nwpa_state=COMPLETED\nssid=DIRECT-ab-Host\n" + Rig.STATUS.substring(23));
        rig.wire(new WireInput.Overflow());
        assertInstanceOf(GroupState.Running.class, rig.state.group());
        assertTrue(rig.state.stations().isEmpty());
        assertTrue(rig.hooks.contains(new HookEvent.Disconnect(Rig.PHONE, Optional.empty(), Rig.GROUP)));
        assertEquals(0, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void aGroupThatVanishedUnseenIsMadeAgain() {
        rig.started().groupUp().forgetLog();
        rig.wire(new WireInput.Overflow());
        assertTrue(rig.told(new Notice.GroupDown(Rig.GROUP, RemovalReason.UNKNOWN, false)::equals));
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void silenceOfAMinuteIsChecked() {
        rig.started().groupUp().forgetLog().advance(Duration.ofMinutes(5));
        long checks =
                rig.orders.stream().filter(new Order.Check(Rig.DEVICE)::equals).count();
        assertTrue(checks >= 4 && checks <= 5, () -> checks + " checks");
    }

    @Test
    void anotherInterfaceOfTheMachineDoesNotSpeakForTheSession() {
        rig.started();
        rig.wire(new WireInput.Event(Rig.RADIO, new LinkEvent.Terminating()));
        assertEquals(new Contact.Ready(Rig.DEVICE), rig.state.contact());
    }

    @Test
    void theInterfaceThatWasAdoptedKeepsItsStationsWhenAnAttachmentWasRenewed() {
        rig.started().groupUp().joins(Rig.PHONE_IF, Rig.PHONE).forgetLog();
        rig.replies.put("INTERFACES", "p2p-wlan0-0\np2p-dev-wlan0\n");
        rig.replies.put(
                "p2p-wlan0-0 STATUS",
                "mode=P2P GO\nwpa_state=COMPLETED\nssid=DIRECT-ab-Host\n" + Rig.STATUS.substring(23));
        rig.replies.put(
                "STA-FIRST", Rig.PHONE_IF + "\nflags=[AUTH][ASSOC][AUTHORIZED]\np2p_device_addr=" + Rig.PHONE + "\n");
        rig.wire(new WireInput.Attached(Rig.DEVICE));
        assertEquals(1, rig.state.stations().size());
        assertEquals(List.of(), rig.hooks);
    }

    @Test
    void permissionLostIsSaidWithTheInterface() {
        Rig explicit = new Rig(Rig.on(Rig.DEVICE));
        explicit.started();
        explicit.wire(new WireInput.Unreachable(Rig.DEVICE, Trouble.DENIED));
        assertTrue(explicit.told(new Notice.OutOfReach(Rig.DEVICE, Trouble.DENIED)::equals));
    }
}
