package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.Settings.Access;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.simulator.Line;
import org.hostp2pd.simulator.Options;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.simulator.Step;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
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
    private Optional<EngineThread> engine = Optional.empty();

    private SimulatedSupplicant start(DeviceRules rules, double speed) throws IOException, InterruptedException {
        Path control = folder.resolve("ctrl");
        SimulatedSupplicant supplicant =
                SimulatedSupplicant.start(control, Options.usual().atSpeed(speed));
        Settings settings = Settings.defaults()
                .with(new Settings.Technique(true, false, false))
                .with(new Access(Optional.of(Method.PIN), Optional.of(PIN), Optional.empty(), List.of()));
        engine = Optional.of(
                EngineThread.start(folder.resolve("run"), control, settings, rules, states::add, notices::add));
        radio = Optional.of(supplicant);
        await(state -> state.group().up().isPresent() && state.links().size() > 1);
        return supplicant;
    }

    @AfterEach
    void stop() {
        engine.ifPresent(EngineThread::close);
        radio.ifPresent(SimulatedSupplicant::close);
    }

    private Outcome ask(Request request) {
        return engine.orElseThrow().submit(request).join();
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
