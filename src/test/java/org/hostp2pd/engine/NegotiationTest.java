package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.P2pStatus;
import org.junit.jupiter.api.Test;

class NegotiationTest {
    private static final Technique NEGOTIATED = new Technique(false, false, true);
    private static final Technique AUTONOMOUS_ON_DEMAND = new Technique(false, false, false);

    private static Rig with(Technique technique) {
        return new Rig(Settings.defaults().with(technique));
    }

    private static Rig negotiating(Technique technique) {
        return with(technique).started().event(new NegotiationEvent.Request(Rig.PHONE, 1, 0));
    }

    @Test
    void negotiationFailuresEndInAStateThatTakesTheNextDevice() {
        for (int code : new int[] {-1, 1, 7, 9, 10, 11}) {
            Rig rig = negotiating(NEGOTIATED).event(new NegotiationEvent.Failure(new P2pStatus(code)));
            assertTrue(rig.told(notice -> notice instanceof Notice.NegotiationFailed(var who, P2pStatus status)
                    && who.isPresent()
                    && status.code() == code));
            rig.event(new NegotiationEvent.Request(Rig.TABLET, 1, 0));
            assertEquals(1, rig.count("P2P_CONNECT 42:00:00:00:02:00"));
        }
    }

    @Test
    void theSameDeviceIsHeldBackUntilItsTimeHasCome() {
        Rig rig = negotiating(NEGOTIATED).event(new NegotiationEvent.FormationFailure(Optional.empty()));
        rig.advance(Duration.ofSeconds(10)).event(new NegotiationEvent.Request(Rig.PHONE, 1, 0));
        assertEquals(1, rig.count("P2P_CONNECT"));
        assertTrue(rig.told(
                new Notice.HeldBack(new Notice.Who(Rig.PHONE, Optional.empty()), Duration.ofSeconds(30))::equals));
        rig.advance(Duration.ofSeconds(31));
        assertEquals(2, rig.count("P2P_CONNECT"));
    }

    @Test
    void theSecondDeviceIsServedAfterTheFirst() {
        Rig rig = negotiating(AUTONOMOUS_ON_DEMAND).event(new NegotiationEvent.Request(Rig.TABLET, 1, 0));
        assertEquals(1, rig.count("P2P_CONNECT"));
        rig.groupUp(false);
        assertEquals(1, rig.count("WPS_PIN any 12345670"));
    }

    @Test
    void threeFailuresInARowBeginAfresh() {
        Rig rig = with(NEGOTIATED).started();
        for (int times = 0; times < 3; times++) {
            rig.event(new NegotiationEvent.Request(Rig.PHONE, 1, 0)).advance(Duration.ofSeconds(41));
            rig.event(new NegotiationEvent.FormationFailure(Optional.empty()));
        }
        assertEquals(1, rig.count("P2P_FLUSH"));
    }

    @Test
    void findingIsRepeatedAfterQuietAndThenRarely() {
        Rig rig = with(AUTONOMOUS_ON_DEMAND).started().advance(Duration.ofSeconds(599));
        assertEquals(2, rig.count("P2P_FIND"));
        rig.advance(Duration.ofSeconds(60));
        assertEquals(3, rig.count("P2P_FIND"));
    }

    @Test
    void findingNeverHappensWhileAGroupIsUpOrBeingMade() {
        Rig rig = new Rig(Settings.defaults())
                .started()
                .groupUp()
                .joins(Rig.PHONE_IF, Rig.PHONE)
                .advance(Duration.ofHours(5));
        assertEquals(0, rig.count("P2P_FIND"));
        Rig forming = negotiating(NEGOTIATED).forgetLog().advance(Duration.ofSeconds(100));
        assertEquals(0, forming.count("P2P_FIND"));
    }
}
