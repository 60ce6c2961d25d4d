package org.hostp2pd.engine;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Technique;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.LinkEvent;
import org.hostp2pd.p2p.NegotiationEvent;
import org.hostp2pd.p2p.P2pStatus;
import org.hostp2pd.p2p.RemovalReason;
import org.hostp2pd.p2p.StationEvent;
import org.hostp2pd.p2p.WpsEvent;
import org.hostp2pd.supplicant.WireInput;
import org.hostp2pd.supplicant.WireInput.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in whatever order, there is never a second group, and once wpa_supplicant behaves the session is
/// whole again.
class ChaosTest {
    private static final List<RemovalReason> REASONS = List.of(RemovalReason.values());
    private static final int INPUTS = 300;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anyOrderOfInputsEndsInOneGroupOrInWaiting(boolean atStart) {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Technique technique = new Technique(atStart, random.nextBoolean(), !atStart && random.nextBoolean());
            Rig rig = new Rig(Settings.defaults().with(technique)).started();
            String which = "a second group, seed " + seed;
            rig.watcher = (before, step) -> assertTrue(
                    made(step) == 0 || (made(step) == 1 && (before.group() instanceof GroupState.None || lost(step))),
                    which);
            for (int at = 0; at < INPUTS; at++) {
                surprise(rig, random);
            }
            calm(rig, technique, seed);
        }
    }

    private static long made(Step step) {
        return step.orders().stream()
                .filter(order -> order instanceof Order.Send(long _, InterfaceName _, Command command)
                        && (command instanceof Command.GroupAdd || command instanceof Command.Connect))
                .count();
    }

    private static boolean lost(Step step) {
        return step.orders().stream()
                .anyMatch(order -> order instanceof Order.Tell(Notice notice)
                        && (notice instanceof Notice.GroupDown
                                || notice instanceof Notice.NegotiationFailed
                                || notice instanceof Notice.FormationFailed
                                || notice instanceof Notice.ConnectRefused));
    }

    private static void surprise(Rig rig, Random random) {
        switch (random.nextInt(18)) {
            case 0 -> rig.sockets(random.nextInt(3));
            case 1 -> rig.wire(new WireInput.Sockets(List.of(), List.of(), List.of()));
            case 2 -> rig.event(new LinkEvent.Terminating());
            case 3 ->
                rig.wire(new WireInput.Unreachable(random.nextBoolean() ? Rig.DEVICE : Rig.GROUP, Trouble.REFUSED));
            case 4 -> rig.wire(new WireInput.Overflow());
            case 5 -> rig.groupUp();
            case 6 -> rig.groupDown(REASONS.get(random.nextInt(REASONS.size())));
            case 7 -> rig.event(new NegotiationEvent.Request(Rig.TABLET, random.nextInt(6), 7));
            case 8 -> rig.event(new NegotiationEvent.Failure(new P2pStatus(random.nextInt(14) - 1)));
            case 9 -> rig.event(new NegotiationEvent.FormationFailure(Optional.empty()));
            case 10 -> rig.showPin(Rig.PHONE, "phone");
            case 11 -> rig.button(Rig.TABLET, "tablet");
            case 12 -> rig.joins(Rig.PHONE_IF, Rig.PHONE);
            case 13 -> rig.leaves(Rig.PHONE_IF, Rig.PHONE);
            case 14 -> rig.groupEvent(new WpsEvent.Fail(8, random.nextInt(20), OptionalInt.empty()));
            case 15 ->
                rig.groupEvent(
                        random.nextBoolean() ? new WpsEvent.Overlap() : new StationEvent.EapStarted(Rig.PHONE_IF));
            case 16 -> rig.replies.put("P2P_GROUP_ADD", random.nextBoolean() ? "FAIL" : "OK");
            default -> rig.advance(Duration.ofSeconds(random.nextInt(100)));
        }
    }

    /// wpa_supplicant runs, and does what it is asked for.
    private static void calm(Rig rig, Technique technique, int seed) {
        rig.replies.remove("P2P_GROUP_ADD");
        rig.sockets(99);
        rig.advance(Duration.ofMinutes(5));
        if (technique.atStart()) {
            rig.groupUp();
            assertInstanceOf(GroupState.Running.class, rig.state.group(), "no group, seed " + seed);
        } else {
            assertInstanceOf(Contact.Ready.class, rig.state.contact(), "no contact, seed " + seed);
            assertInstanceOf(GroupState.None.class, rig.state.group(), "stuck, seed " + seed);
            rig.forgetLog().event(new NegotiationEvent.Request(Rig.PHONE, 1, 7));
            assertTrue(rig.count("P2P_CONNECT") == 1, "the next device is not taken, seed " + seed);
        }
    }
}
