package org.hostp2pd.engine;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.hostp2pd.supplicant.Wire;
import org.hostp2pd.supplicant.WireInput;

/// The session with one P2P device: owns the state and the one thread that changes it.
///
/// The engine thread takes inputs in their order, decides by [Stepper#step], publishes the state and carries the orders
/// out. Every public method but [#run] may be called from any thread and returns at once.
public final class Engine {
    private static final int PIN_NUMBERS = 10_000_000;

    private final Inbox inbox = new Inbox();
    private final Map<Long, CompletableFuture<Outcome>> requests = new ConcurrentHashMap<>();
    private final AtomicLong lastRequest = new AtomicLong();
    private final Edges edges;
    private final InstantSource clock;
    private final SecureRandom random;
    private volatile State state;
    private volatile boolean ended;
    /// When the input that is being worked on was taken, by [System#nanoTime()]; empty while one is waited for.
    private volatile OptionalLong working = OptionalLong.empty();

    /// @param settings where to begin from
    /// @param known    what the store keeps
    /// @param rules    who may come in
    public Engine(
            Settings settings,
            List<KnownGroup> known,
            DeviceRules rules,
            Edges edges,
            InstantSource clock,
            SecureRandom random) {
        this.edges = edges;
        this.clock = clock;
        this.random = random;
        state = State.initial(settings);
        inbox.put(new Input.Started(known, rules));
    }

    /// What the engine knows now.
    public State state() {
        return state;
    }

    /// Whether the engine thread is at work on nothing, or not for longer than that.
    public boolean responsive(Duration longest) {
        OptionalLong since = working;
        return !ended && (since.isEmpty() || System.nanoTime() - since.getAsLong() <= longest.toNanos());
    }

    /// Something from the wire. Never waits, never throws.
    public void accept(WireInput input) {
        inbox.put(new Input.FromWire(input));
    }

    /// What the PIN program said. @param pin empty when it failed
    public void pinAnswered(MacAddress device, Optional<WpsPin> pin) {
        inbox.put(new Input.PinAnswered(device, pin));
    }

    /// Asks for something. The future completes on the engine thread; with [Outcome.Ended] when the engine has
    /// ended.
    public CompletableFuture<Outcome> submit(Request request) {
        long number = lastRequest.incrementAndGet();
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        requests.put(number, outcome);
        inbox.put(new Input.Requested(number, request));
        if (ended) {
            answer(number, new Outcome.Ended());
        }
        return outcome;
    }

    /// Takes inputs until the engine ends; the thread that calls it is the engine thread.
    ///
    /// @param wire what the orders to wpa_supplicant go to; closed at the end
    public void run(Wire wire) {
        try (wire) {
            while (!ended) {
                takeOne(wire);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            requests.keySet().forEach(number -> answer(number, new Outcome.Ended()));
        }
    }

    private void takeOne(Wire wire) throws InterruptedException {
        Optional<Map.Entry<Timer, Instant>> next =
                state.timers().entrySet().stream().min(Map.Entry.comparingByValue());
        Optional<Duration> wait = next.map(timer -> Duration.between(clock.instant(), timer.getValue()));
        Optional<Input> input = wait.filter(Duration::isNegative).isPresent() ? Optional.empty() : inbox.take(wait);
        Optional<Input> due = next.map(timer -> new Input.Due(timer.getKey()));
        working = OptionalLong.of(System.nanoTime());
        input.or(() -> due).ifPresent(taken -> take(taken, wire));
        working = OptionalLong.empty();
    }

    private void take(Input input, Wire wire) {
        Instant now = clock.instant();
        edges.recorded(now, state, input);
        Step step = Stepper.step(state, input, now);
        state = step.after();
        step.orders().forEach(order -> carryOut(order, wire));
        edges.published(step.after());
    }

    private void carryOut(Order order, Wire wire) {
        switch (order) {
            case Order.Watch watch -> wire.watch(watch.configured());
            case Order.Attach attach -> wire.attach(attach.socket());
            case Order.Detach detach -> wire.detach(detach.iface());
            case Order.Send send -> wire.ask(send.ask(), send.iface(), send.command());
            case Order.Check check -> wire.check(check.iface());
            case Order.Hook hook -> edges.hook(hook.event());
            case Order.Remember remember -> edges.remember(remember.group());
            case Order.KeepRules keep -> edges.keep(keep.rules());
            case Order.MakePin _ -> inbox.put(new Input.PinMade(WpsPin.ofNumber(random.nextInt(PIN_NUMBERS))));
            case Order.AskPin ask -> edges.askPin(ask.device());
            case Order.Tell tell -> edges.tell(tell.notice());
            case Order.Answer answer -> answer(answer.number(), answer.outcome());
            case Order.End end -> {
                ended = true;
                edges.ended(end.reason());
            }
        }
    }

    private void answer(long number, Outcome outcome) {
        CompletableFuture<Outcome> waiting = requests.remove(number);
        if (waiting != null) {
            waiting.complete(outcome);
        }
    }
}
