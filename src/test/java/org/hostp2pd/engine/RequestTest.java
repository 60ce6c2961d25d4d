package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.Test;

class RequestTest {
    private final Rig rig = new Rig(Settings.defaults())
            .started()
            .groupUp()
            .joins(Rig.PHONE_IF, Rig.PHONE)
            .forgetLog();

    private Outcome ask(Request request) {
        rig.feed(new Input.Requested(42, request));
        return rig.orders.stream()
                .filter(Order.Answer.class::isInstance)
                .map(order -> ((Order.Answer) order).outcome())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void aPauseLetsNobodyInAndKeepsTheGroup() {
        assertEquals(new Outcome.Done(), ask(new Request.Pause()));
        rig.showPin(Rig.TABLET, "tablet");
        assertEquals(0, rig.count("WPS_PIN"));
        assertTrue(rig.told(Notice.AskedWhilePaused.class::isInstance));
        assertInstanceOf(GroupState.Running.class, rig.state.group());
    }

    @Test
    void aGroupLostInAPauseComesBackWithTheResumption() {
        ask(new Request.Pause());
        rig.groupDown(RemovalReason.REQUESTED);
        assertEquals(0, rig.count("P2P_GROUP_ADD"));
        ask(new Request.Resume());
        assertEquals(1, rig.count("P2P_GROUP_ADD"));
    }

    @Test
    void newAccessTakesEffectWithoutLosingStations() {
        Settings button = Settings.defaults()
                .with(new Access(
                        Optional.of(Method.PUSH_BUTTON),
                        Optional.of(new WpsPin("87654325")),
                        Optional.empty(),
                        List.of()));
        rig.groupListed();
        rig.replies.put(
                "STA-FIRST", Rig.PHONE_IF + "\nflags=[AUTH][ASSOC][AUTHORIZED]\np2p_device_addr=" + Rig.PHONE + "\n");
        assertEquals(new Outcome.Done(), ask(new Request.Reload(button)));
        assertEquals(1, rig.state.stations().size());
        assertEquals(List.of(), rig.hooks);
        rig.button(Rig.TABLET, "tablet");
        assertEquals(1, rig.count("WPS_PBC"));
    }

    @Test
    void anotherTechniqueMakesTheGroupAnew() {
        rig.groupListed();
        assertEquals(
                new Outcome.DoneWithNewGroup(),
                ask(new Request.Reload(Settings.defaults().with(new Technique(true, false, false)))));
        assertEquals(1, rig.count("P2P_GROUP_REMOVE p2p-wlan0-0"));
        assertEquals(0, rig.count("P2P_GROUP_ADD"));
        rig.groupDown(RemovalReason.REQUESTED);
        assertEquals("p2p-dev-wlan0 P2P_GROUP_ADD", rig.sent.getLast());
    }

    @Test
    void theSameSettingsChangeNothing() {
        rig.groupListed();
        rig.replies.put(
                "STA-FIRST", Rig.PHONE_IF + "\nflags=[AUTH][ASSOC][AUTHORIZED]\np2p_device_addr=" + Rig.PHONE + "\n");
        State before = rig.state;
        ask(new Request.Reload(before.settings()));
        assertEquals(before.stations(), rig.state.stations());
        assertEquals(0, rig.count("P2P_GROUP"));
    }

    @Test
    void statisticsCountByEventAndStartAgainAtZero() {
        rig.showPin(Rig.TABLET, "tablet").showPin(Rig.TABLET, "tablet");
        assertEquals(2L, rig.state.statistics().events().get("PeerShowPin"));
        ask(new Request.ResetStatistics());
        assertEquals(Statistics.ZERO, rig.state.statistics());
    }

    @Test
    void theEndTellsTheHookAndLeavesTheGroup() {
        assertEquals(new Outcome.Ended(), ask(new Request.Stop()));
        assertEquals(List.of(new HookEvent.Terminated()), rig.hooks);
        assertEquals(0, rig.count("P2P_GROUP_REMOVE"));
        assertTrue(rig.orders.contains(new Order.End(Order.Reason.ASKED)));
    }
}
