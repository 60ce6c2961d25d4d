package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Launch;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Machine;
import org.junit.jupiter.api.Test;

class PanelSeatTest {
    private static final Path NOWHERE = Path.of("/nowhere");
    private static final Launch LAUNCH = new Launch(
            new ConfigSource.Defaults(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true,
            NOWHERE,
            NOWHERE,
            NOWHERE,
            Map.of());

    private final At first = new At(Path.of("/etc/first.yaml"));
    private final PanelSeat seat = new PanelSeat(first);

    /// A sitting whose configuration tells which it is.
    private static final class At implements Sitting {
        private final Path configuration;
        private final PretendedMachine machine = new PretendedMachine();
        private final List<Request> asked = new ArrayList<>();
        private boolean inTheWay = true;
        private boolean left;

        At(Path configuration) {
            this.configuration = configuration;
        }

        @Override
        public Host host() {
            return new Host() {
                @Override
                public CompletableFuture<Outcome> submit(Request request) {
                    asked.add(request);
                    return CompletableFuture.completedFuture(new Outcome.Done());
                }

                @Override
                public Optional<Simulation> simulation() {
                    return Optional.empty();
                }

                @Override
                public void play(String scenario) {}

                @Override
                public Optional<Path> configuration() {
                    return Optional.of(configuration);
                }

                @Override
                public Optional<Machine> machine() {
                    return Optional.of(machine);
                }
            };
        }

        @Override
        public int sit(Panel panel) {
            return HeadlessRun.DONE;
        }

        @Override
        public boolean inTheWay() {
            return inTheWay;
        }

        @Override
        public void leave() {
            left = true;
        }
    }

    @Test
    void whoChoosesAnotherDeviceLeavesTheOneBefore() {
        seat.choose("p2p-dev-wlan1");
        assertTrue(first.left);
        assertTrue(seat.left().isDone());
        Launch next = seat.next().orElseThrow().apply(LAUNCH);
        assertEquals(Optional.of(new InterfaceName("p2p-dev-wlan1")), next.iface());
        assertEquals(Optional.empty(), seat.next(), "once");
    }

    @Test
    void whatIsNoDeviceIsNotChosen() {
        seat.choose("p2p-dev-wlan1/../../etc");
        assertFalse(first.left);
        assertEquals(Optional.empty(), seat.next());
    }

    @Test
    void whatIsAskedGoesToTheSittingOfNow() {
        At other = new At(Path.of("/etc/other.yaml"));
        assertEquals(Optional.of(Path.of("/etc/first.yaml")), seat.configuration());
        seat.take(other);
        assertEquals(Optional.of(Path.of("/etc/other.yaml")), seat.configuration());
        assertFalse(seat.left().isDone());
    }

    @Test
    void whoLooksAtOneLooksAtTheNextAsWell() {
        At other = new At(Path.of("/etc/other.yaml"));
        At third = new At(Path.of("/etc/third.yaml"));
        seat.submit(new Request.Observe(true)).join();
        seat.take(other);
        assertEquals(List.of(new Request.Observe(true)), other.asked);
        seat.submit(new Request.Observe(false)).join();
        seat.take(third);
        assertEquals(List.of(), third.asked);
    }

    @Test
    void closingTheWindowEndsTheSittingAndNoOtherFollows() {
        seat.leave();
        assertTrue(first.left);
        assertEquals(Optional.empty(), seat.next());
    }

    private CompletableFuture<Machine.End> undo() {
        return seat.machine()
                .orElseThrow()
                .undo(new Ticket("abcdefgh01234567"), false, new Machine.Telling(Locale.ENGLISH, _ -> {}));
    }

    @Test
    void aSetupWaitsUntilTheServiceOfThisProcessHasEndedAndThenItGoesOnAsBefore() {
        CompletableFuture<Machine.End> end = undo();
        assertTrue(first.left);
        assertFalse(end.isDone(), "before the sitting has ended");
        assertEquals(LAUNCH, seat.next().orElseThrow().apply(LAUNCH));
        assertEquals(Machine.End.AS_BEFORE, end.join(), "there is nothing to undo");
    }

    @Test
    void aSetupLeavesAServiceOfAnotherProcessInPeace() {
        first.inTheWay = false;
        assertEquals(Machine.End.AS_BEFORE, undo().join(), "there is nothing to undo");
        assertFalse(first.left);
        assertEquals(Optional.empty(), seat.next());
    }
}
