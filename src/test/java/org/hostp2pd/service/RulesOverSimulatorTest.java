package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Edges;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.HookEvent;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Order;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.simulator.Line;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.simulator.Step;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.store.Rule;
import org.hostp2pd.supplicant.SocketWire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who may come in, over real sockets: the engine with its wire, and phones that ask.
@Timeout(60)
final class RulesOverSimulatorTest {
    private static final DeviceRules ASK = DeviceRules.NONE.otherwise(Optional.of(Rule.ASK));
    private static final WpsPin PIN = new WpsPin("87654325");
    private static final Phone ADA = Phone.numbered(1, "Ada's phone");
    private static final Phone BEN = Phone.numbered(2, "Ben's tablet");
    private static final Step SHOWN = new Step.Join(new Step.Entry.ShownPin(Duration.ofSeconds(3)));

    /// A phone tries for two minutes.
    private static final Duration GIVEN_UP = Duration.ofSeconds(130);

    @TempDir
    Path folder;

    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();
    private Optional<SimulatedSupplicant> radio = Optional.empty();
    private Optional<Running> running = Optional.empty();

    private record Running(Engine engine, Thread thread) {}

    /// Keeps what is published and told.
    private final class Kept implements Edges {
        @Override
        public void hook(HookEvent event) {}

        @Override
        public void remember(KnownGroup group) {}

        @Override
        public void keep(DeviceRules rules) {}

        @Override
        public void askPin(MacAddress device) {}

        @Override
        public void tell(Notice notice) {
            notices.add(notice);
        }

        @Override
        public void published(State state) {
            states.add(state);
        }

        @Override
        public void recorded(Instant at, State before, Input input) {}

        @Override
        public void ended(Order.Reason reason) {}
    }

    private SimulatedSupplicant start(DeviceRules rules, double speed) throws IOException, InterruptedException {
        Path control = folder.resolve("ctrl");
        SimulatedSupplicant supplicant =
                SimulatedSupplicant.start(control, Options.usual().atSpeed(speed));
        Settings settings = Settings.defaults()
                .with(new Settings.Technique(true, false, false))
                .with(new Access(Optional.of(Method.PIN), Optional.of(PIN), Optional.empty(), List.of()));
        Engine engine = new Engine(settings, List.of(), rules, new Kept(), InstantSource.system(), new SecureRandom());
        SocketWire sockets = new SocketWire(folder.resolve("run"), engine::accept, Duration.ofSeconds(10));
        Thread thread = Thread.ofPlatform()
                .name("engine")
                .start(() -> engine.run(new PlacesWire(sockets, List.of(control), true)));
        radio = Optional.of(supplicant);
        running = Optional.of(new Running(engine, thread));
        await(state -> state.group().up().isPresent() && state.links().size() > 1);
        return supplicant;
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (running.isPresent()) {
            ask(new Request.Stop());
            running.get().thread().join();
        }
        radio.ifPresent(SimulatedSupplicant::close);
    }

    private Outcome ask(Request request) {
        return running.orElseThrow().engine().submit(request).join();
    }

    private State await(Predicate<State> wanted) throws InterruptedException {
        State next = states.take();
        while (!wanted.test(next)) {
            next = states.take();
        }
        return next;
    }

    private static boolean isIn(State state, Phone phone) {
        return state.stations().containsKey(phone.station());
    }

    @Test
    void whoIsAskedAboutWaitsAndIsInWhenItIsAccepted() throws IOException, InterruptedException {
        SimulatedSupplicant supplicant = start(ASK, 50);
        supplicant.phone(ADA.doing(new Step.Appear(), SHOWN));
        State waiting = await(state -> state.asking().containsKey(ADA.device()));
        assertEquals(0, waiting.stations().size());
        assertFalse(supplicant.joined(ADA.device()));
        assertEquals(new Outcome.Done(), ask(new Request.Permit(ADA.device(), Request.Leave.ONCE)));
        await(state -> isIn(state, ADA));
        assertEquals(0, commands(supplicant, "DEAUTHENTICATE"));
    }

    @Test
    void whoMayNeverComeInDoesNotAndOthersDo() throws IOException, InterruptedException {
        SimulatedSupplicant supplicant = start(DeviceRules.NONE.with(ADA.device(), Optional.of(Rule.NEVER)), 100);
        supplicant.phone(ADA.doing(new Step.Appear(), SHOWN));
        supplicant.phone(BEN.doing(new Step.Wait(GIVEN_UP), new Step.Appear(), SHOWN));
        await(state -> isIn(state, BEN));
        supplicant.scriptsEnded().join();
        assertFalse(supplicant.joined(ADA.device()));
        assertTrue(notices.stream()
                .anyMatch(notice -> notice instanceof Notice.TurnedAway(var who, var _)
                        && who.device().equals(ADA.device())));
    }

    /// Whether it is put out before it has the key or just after is a matter of speed; it is out either way.
    @Test
    void whoTypesThePinThatIsOnOfferForAnotherIsPutOut() throws IOException, InterruptedException {
        SimulatedSupplicant supplicant = start(ASK, 10);
        supplicant.phone(ADA.doing(new Step.Appear(), new Step.Join(new Step.Entry.ShownPin(Duration.ofSeconds(40)))));
        await(state -> state.asking().containsKey(ADA.device()));
        ask(new Request.Permit(ADA.device(), Request.Leave.ONCE));
        supplicant.phone(BEN.doing(new Step.JoinWithoutP2p(new Step.Entry.TypedPin(PIN, Duration.ofSeconds(1)))));
        State waiting = await(state -> state.asking().containsKey(BEN.station()));
        assertFalse(isIn(waiting, BEN));
        State full = await(state -> isIn(state, ADA));
        assertFalse(isIn(full, BEN));
        assertTrue(commands(supplicant, "DEAUTHENTICATE " + BEN.station()) > 0);
    }

    private static long commands(SimulatedSupplicant supplicant, String beginning) {
        return supplicant.transcript().lines().stream()
                .filter(line -> line.direction() == Line.Direction.COMMAND
                        && line.text().startsWith(beginning))
                .count();
    }
}
