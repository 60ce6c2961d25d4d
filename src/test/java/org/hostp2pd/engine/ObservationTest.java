package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.PeerEvent;
import org.hostp2pd.p2p.Station;
import org.hostp2pd.p2p.StationFigures;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static final String FIGURES = Rig.PHONE_IF
            + "\nflags=[AUTHORIZED]\nrx_bytes=5\ntx_bytes=6\ninactive_msec=7\nsignal=-40\nrx_rate_info=60\nconnected_time=9\n";
    private static final String PEER = Rig.PHONE
            + "\npri_dev_type=10-0050F204-5\ndevice_name=phone\nmanufacturer=\nconfig_methods=0x188\nlevel=-61\nage=8\n";

    private final Rig rig = new Rig(Settings.defaults())
            .started()
            .groupUp()
            .joins(Rig.PHONE_IF, Rig.PHONE)
            .event(new PeerEvent.DeviceFound(Rig.PHONE, Rig.facts(Rig.PHONE, "phone"), true))
            .forgetLog();

    private Rig observed(boolean wanted) {
        rig.replies.put("STA " + Rig.PHONE_IF, FIGURES);
        rig.replies.put("P2P_PEER FIRST", PEER);
        rig.replies.put("P2P_PEER NEXT-" + Rig.PHONE, "FAIL");
        return rig.feed(new Input.Requested(1, new Request.Observe(wanted)));
    }

    @Test
    void whileNobodyLooksNothingIsRead() {
        rig.advance(Duration.ofMinutes(5));
        assertEquals(List.of(), rig.sent);
        observed(true).forgetLog();
        observed(false).advance(Duration.ofMinutes(5));
        assertEquals(List.of(), rig.sent);
    }

    @Test
    void whileSomebodyLooksStationsAreMeasuredEveryFiveSeconds() {
        observed(true).advance(Duration.ofSeconds(11));
        assertEquals(3, rig.count("STA 46:00:00:00:01:00"));
        Station station = Objects.requireNonNull(rig.state.stations().get(Rig.PHONE_IF));
        StationFigures figures = new StationFigures(
                OptionalInt.of(-40),
                OptionalLong.of(5),
                OptionalLong.of(6),
                OptionalLong.of(6000),
                OptionalLong.empty(),
                OptionalLong.of(7));
        assertEquals(Optional.of(new Station.Measured(figures, rig.now.minusSeconds(1))), station.measured());
    }

    @Test
    void lookingTwiceReadsOnce() {
        observed(true);
        observed(true);
        assertEquals(1, rig.count("STA "));
    }

    @Test
    void whileSomebodyLooksPeersHaveASignalAndATime() {
        rig.advance(Duration.ofSeconds(60));
        observed(true);
        Peer peer = Objects.requireNonNull(rig.state.peers().get(Rig.PHONE));
        assertEquals(OptionalInt.of(-61), peer.signal());
        assertEquals(rig.now.minusSeconds(8), peer.lastSeen());
        rig.event(new PeerEvent.DeviceFound(Rig.PHONE, Rig.facts(Rig.PHONE, "phone"), true));
        Peer again = Objects.requireNonNull(rig.state.peers().get(Rig.PHONE));
        assertEquals(OptionalInt.of(-61), again.signal());
        assertEquals(rig.now, again.lastSeen());
    }

    @Test
    void whatIsNotAnsweredIsNotAskedAgain() {
        observed(false);
        rig.replies.put("STA " + Rig.PHONE_IF, "silence");
        rig.replies.put("P2P_PEER FIRST", "silence");
        rig.feed(new Input.Requested(1, new Request.Observe(true))).advance(Duration.ofSeconds(30));
        assertEquals(1, rig.count("STA "));
        assertEquals(1, rig.count("P2P_PEER"));
    }

    @Test
    void aListOfPeersThatNeverEndsIsLeft() {
        observed(false);
        rig.replies.put("P2P_PEER NEXT-" + Rig.PHONE, PEER);
        rig.feed(new Input.Requested(1, new Request.Observe(true)));
        assertTrue(rig.count("P2P_PEER") <= 10_001);
    }

    @Test
    void afterALossOfContactItIsReadAgain() {
        observed(true);
        rig.wire(new org.hostp2pd.supplicant.WireInput.Unreachable(Rig.DEVICE, Trouble.GONE))
                .sockets(2)
                .groupUp()
                .joins(Rig.PHONE_IF, Rig.PHONE)
                .forgetLog()
                .advance(Duration.ofSeconds(6));
        assertEquals(1, rig.count("STA "));
    }

    @Test
    void aStationThatWasThereBeforeIsInForAsLongAsItSays() {
        Rig fresh = new Rig(Settings.defaults());
        fresh.replies.put("STA-FIRST", FIGURES);
        fresh.started().groupUp();
        assertEquals(
                fresh.now.minusSeconds(9),
                Objects.requireNonNull(fresh.state.stations().get(Rig.PHONE_IF)).since());
    }
}
