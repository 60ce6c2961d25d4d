package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.engine.Notice.Because;
import org.hostp2pd.engine.Notice.TurnedAway;
import org.hostp2pd.engine.Notice.Who;
import org.hostp2pd.engine.Outcome.Why;
import org.hostp2pd.engine.Request.Leave;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.junit.jupiter.api.Test;

class PermissionTest {
    private static final Who PHONE = new Who(Rig.PHONE, Optional.of(new DeviceName("phone")));
    private static final DeviceRules ASK = DeviceRules.NONE.otherwise(Optional.of(Rule.ASK));
    private static final DeviceRules NEVER = DeviceRules.NONE.with(Rig.PHONE, Optional.of(Rule.NEVER));

    private final Rig rig = new Rig(Settings.defaults()).started().groupUp().forgetLog();

    private static Rig onDemand() {
        return new Rig(Settings.defaults().with(new Technique(false, false, true)))
                .started()
                .forgetLog();
    }

    private static Outcome ask(Rig rig, Request request) {
        rig.feed(new Input.Requested(42, request));
        return rig.orders.reversed().stream()
                .filter(Order.Answer.class::isInstance)
                .map(order -> ((Order.Answer) order).outcome())
                .findFirst()
                .orElseThrow();
    }

    private Rig ruled(DeviceRules rules) {
        ask(rig, new Request.ChangeRules(rules));
        return rig.forgetLog();
    }

    private static Rig negotiates(Rig rig) {
        return rig.event(new NegotiationEvent.Request(Rig.PHONE, 1, 7));
    }

    @Test
    void withoutRulesTheRightPinIsEnough() {
        rig.showPin(Rig.PHONE, "phone");
        assertTrue(rig.state.asking().isEmpty());
        assertEquals(1, rig.count("WPS_PIN any"));
    }

    @Test
    void whoIsToBeAskedAboutWaitsForAPerson() {
        ruled(ASK).showPin(Rig.PHONE, "phone");
        Asking asking = Objects.requireNonNull(rig.state.asking().get(Rig.PHONE));
        assertEquals(PHONE, asking.who());
        assertEquals(rig.now.plusSeconds(120), asking.until());
        assertEquals(List.of(new Notice.PermissionAsked(PHONE, Method.PIN)), rig.notices);
        assertEquals(0, rig.count("WPS_"));
    }

    @Test
    void whoIsLetInOnceIsAuthorisedAndAskedAboutTheNextTime() {
        ruled(ASK).showPin(Rig.PHONE, "phone");
        assertEquals(new Outcome.Done(), ask(rig, new Request.Permit(Rig.PHONE, Leave.ONCE)));
        assertEquals(1, rig.count("WPS_PIN"));
        assertTrue(rig.state.asking().isEmpty());
        rig.joins(Rig.PHONE_IF, Rig.PHONE).leaves(Rig.PHONE_IF, Rig.PHONE).advance(Duration.ofMinutes(3));
        rig.showPin(Rig.PHONE, "phone");
        assertTrue(rig.state.asking().containsKey(Rig.PHONE));
    }

    @Test
    void whoIsLetInForEverIsKeptInTheRules() {
        ruled(ASK).showPin(Rig.PHONE, "phone");
        ask(rig, new Request.Permit(Rig.PHONE, Leave.ALWAYS));
        DeviceRules kept = ASK.with(Rig.PHONE, Optional.of(Rule.ALWAYS));
        assertTrue(rig.orders.contains(new Order.KeepRules(kept)));
        assertEquals(kept, rig.state.rules());
        assertEquals(1, rig.count("WPS_PIN"));
    }

    @Test
    void severalWaitAtATime() {
        ruled(ASK).showPin(Rig.PHONE, "phone").showPin(Rig.TABLET, "tablet").showPin(Rig.PHONE, "phone");
        assertEquals(2, rig.state.asking().size());
        assertEquals(2, rig.notices.size());
        ask(rig, new Request.Permit(Rig.TABLET, Leave.ONCE));
        assertTrue(rig.state.asking().containsKey(Rig.PHONE));
        assertTrue(rig.state.sessions().containsKey(Rig.TABLET));
    }

    @Test
    void noAnswerIsARefusal() {
        ruled(ASK).showPin(Rig.PHONE, "phone").advance(Duration.ofSeconds(119));
        assertEquals(1, rig.state.asking().size());
        rig.advance(Duration.ofSeconds(1));
        assertTrue(rig.state.asking().isEmpty());
        assertTrue(rig.told(new TurnedAway(PHONE, Because.NO_ANSWER)::equals));
        assertEquals(new Outcome.Refused(Why.NOBODY_ASKS), ask(rig, new Request.Permit(Rig.PHONE, Leave.ONCE)));
    }

    @Test
    void whoIsRefusedMayAskAgainAfterAWhile() {
        ruled(ASK).showPin(Rig.PHONE, "phone");
        assertEquals(new Outcome.Done(), ask(rig, new Request.Refuse(Rig.PHONE, false)));
        rig.showPin(Rig.PHONE, "phone");
        assertTrue(rig.state.asking().isEmpty());
        assertEquals(List.of(new TurnedAway(PHONE, Because.REFUSED)), rig.notices.subList(1, 2));
        assertEquals(2, rig.notices.size());
        rig.advance(Duration.ofSeconds(31)).showPin(Rig.PHONE, "phone");
        assertEquals(1, rig.state.asking().size());
    }

    @Test
    void whoIsRefusedForEverIsKeptInTheRules() {
        ruled(ASK).showPin(Rig.PHONE, "phone");
        ask(rig, new Request.Refuse(Rig.PHONE, true));
        assertEquals(Map.of(Rig.PHONE, Rule.NEVER), rig.state.rules().byAddress());
        assertEquals(new Outcome.Refused(Why.NOBODY_ASKS), ask(rig, new Request.Refuse(Rig.TABLET, false)));
    }

    @Test
    void whoNegotiatesAndIsRefusedIsToldAndMayTryAgainLater() {
        Rig free = onDemand();
        ask(free, new Request.ChangeRules(ASK));
        negotiates(free);
        assertEquals(0, free.count("P2P_CONNECT"));
        ask(free, new Request.Refuse(Rig.PHONE, false));
        assertEquals(1, free.count("P2P_REJECT 42:00:00:00:01:00"));
        assertEquals(0, free.count("P2P_FLUSH"));
        free.advance(Duration.ofSeconds(31));
        assertEquals(1, free.count("P2P_FLUSH"));
    }

    @Test
    void whoNegotiatesAndIsLetInIsConnectedTo() {
        Rig free = onDemand();
        ask(free, new Request.ChangeRules(ASK));
        negotiates(free);
        ask(free, new Request.Permit(Rig.PHONE, Leave.ONCE));
        assertEquals(1, free.count("P2P_CONNECT 42:00:00:00:01:00 12345670 display"));
    }

    @Test
    void whoMayNeverComeInIsTurnedAwayAtOnceAndToldOfOnce() {
        ruled(NEVER).showPin(Rig.PHONE, "phone").showPin(Rig.PHONE, "phone").showPin(Rig.TABLET, "tablet");
        assertEquals(1, rig.count("WPS_PIN"));
        assertFalse(rig.state.sessions().containsKey(Rig.PHONE));
        assertEquals(
                1, rig.notices.stream().filter(TurnedAway.class::isInstance).count());
        negotiates(rig);
        assertEquals(1, rig.count("P2P_REJECT"));
    }

    @Test
    void theAddressGoesBeforeTheNameAndTheNameBeforeTheOthers() {
        DeviceRules names = NEVER.with("phone", Optional.of(Rule.ALWAYS))
                .with("tablet", Optional.of(Rule.ALWAYS))
                .otherwise(Optional.of(Rule.NEVER));
        ruled(names)
                .showPin(Rig.PHONE, "phone")
                .showPin(Rig.TABLET, "tablet")
                .showPin(MacAddress.of("42:00:00:00:03:00"), "other");
        assertEquals(java.util.Set.of(Rig.TABLET), rig.state.sessions().keySet());
    }

    @Test
    void aPauseEndsWhatIsAsked() {
        ruled(ASK).showPin(Rig.PHONE, "phone");
        ask(rig, new Request.Pause());
        assertTrue(rig.state.asking().isEmpty());
        assertTrue(rig.told(new Notice.AskedWhilePaused(PHONE)::equals));
    }

    @Test
    void newRulesDecideAtOnceAboutWhoWaits() {
        ruled(ASK).showPin(Rig.PHONE, "phone").showPin(Rig.TABLET, "tablet");
        ask(rig, new Request.ChangeRules(NEVER));
        assertTrue(rig.state.asking().isEmpty());
        assertEquals(java.util.Set.of(Rig.TABLET), rig.state.sessions().keySet());
    }

    @Test
    void newRulesPutOutWhoIsInAndEndWhoIsOnTheWay() {
        rig.showPin(Rig.PHONE, "phone").joins(Rig.PHONE_IF, Rig.PHONE).showPin(Rig.TABLET, "tablet");
        DeviceRules both = NEVER.with("tablet", Optional.of(Rule.NEVER));
        ask(rig, new Request.ChangeRules(both));
        assertEquals(1, rig.count("DEAUTHENTICATE 46:00:00:00:01:00"));
        assertTrue(rig.state.sessions().isEmpty());
        assertEquals(1, rig.count("WPS_CANCEL"));
    }

    @Test
    void aNicknameIsKeptAndAskedAboutByNobody() {
        assertEquals(new Outcome.Done(), ask(rig, new Request.Nickname(Rig.PHONE, "Ada")));
        assertEquals(Map.of(Rig.PHONE, "Ada"), rig.state.rules().nicknames());
        assertFalse(rig.state.rules().restrictive());
        assertEquals(new Outcome.Refused(Why.TOO_LONG), ask(rig, new Request.Nickname(Rig.PHONE, "x".repeat(65))));
        ask(rig, new Request.Nickname(Rig.PHONE, ""));
        assertEquals(DeviceRules.NONE, rig.state.rules());
    }

    @Test
    void rulesOfTheStoreHoldFromTheStart() {
        Rig fresh = new Rig(Settings.defaults());
        fresh.feed(new Input.Started(List.of(), ASK)).sockets(1).groupUp().showPin(Rig.PHONE, "phone");
        assertEquals(1, fresh.state.asking().size());
    }

    @Test
    void strangersCannotAskAPersonToDeath() {
        ruled(ASK);
        for (int number = 0; number < 100; number++) {
            rig.showPin(new MacAddress(0x420000100000L + number), "stranger");
        }
        assertEquals(32, rig.state.asking().size());
        assertTrue(rig.told(
                notice -> notice instanceof TurnedAway(Who _, Because because) && because == Because.TOO_MANY_ASK));
    }
}
