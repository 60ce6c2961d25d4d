package org.hostp2pd.service;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Edges;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.HookEvent;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Order;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.engine.Timer;
import org.hostp2pd.hooks.PinCommand;
import org.hostp2pd.hooks.PinOutcome;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.KnownGroup;
import org.tinylog.Logger;

/// What an engine has around it in a process of its own. What [Edges] asks for runs on the engine thread.
final class ServiceEdges implements Edges {
    private final Speech speech;
    private final HookTeller hook;
    private final StoreWorker store;
    private final Locks locks;
    private final PinCommand pins = new PinCommand();
    private final BlackBox box;
    private final Engine engine;
    private final SpareMemory spare;
    private int stations;
    private Optional<InterfaceName> chosen = Optional.empty();
    private volatile boolean failed;

    /// @param spare is told for what memory is needed
    ServiceEdges(
            Settings settings,
            Speech speech,
            HookTeller hook,
            StoreWorker store,
            Locks locks,
            BlackBox box,
            SpareMemory spare) {
        this.spare = spare;
        this.speech = speech;
        this.hook = hook;
        this.store = store;
        this.locks = locks;
        this.box = box;
        List<KnownGroup> known = store.read();
        engine = new Engine(settings, known, store.rules(), this, InstantSource.system(), new SecureRandom());
    }

    Engine engine() {
        return engine;
    }

    /// Whether something around the engine keeps it from its work.
    boolean failed() {
        return failed;
    }

    /// Ends the engine because something around it failed. From any thread.
    void fail() {
        failed = true;
        var _ = engine.submit(new Request.Stop());
    }

    @Override
    public void hook(HookEvent event) {
        hook.tell(event, engine.state().settings().hook());
    }

    @Override
    public void remember(KnownGroup group) {
        store.remember(group);
    }

    @Override
    public void keep(DeviceRules rules) {
        store.keep(rules);
    }

    @Override
    public void askPin(MacAddress device) {
        Optional<Path> program = engine.state().settings().access().pinCommand();
        if (program.isPresent()) {
            pins.ask(program.get(), outcome -> engine.pinAnswered(device, pin(outcome)));
        } else {
            engine.pinAnswered(device, Optional.empty());
        }
    }

    private Optional<WpsPin> pin(PinOutcome outcome) {
        if (outcome instanceof PinOutcome.Printed(WpsPin pin)) {
            return Optional.of(pin);
        }
        speech.say(new ServiceNotice.PinFailed(outcome));
        return Optional.empty();
    }

    @Override
    public void tell(Notice notice) {
        box.told(notice);
        speech.say(notice);
    }

    @Override
    public void published(State state) {
        speech.see(state);
        if (state.stations().size() != stations) {
            stations = state.stations().size();
            spare.stir();
        }
        Optional<InterfaceName> now = state.contact().chosen();
        if (!now.equals(chosen)) {
            chosen = now;
            now.ifPresent(speech::on);
            if (now.isPresent() && !locks.take(now)) {
                fail();
            }
        }
    }

    @Override
    public void recorded(Instant at, State before, Input input) {
        box.recorded(at, before, input);
        if (input instanceof Input.Due(Timer timer) && timer.kind() == Timer.Kind.LIVENESS) {
            spare.glance();
        }
        if (speech.everything()) {
            Logger.debug(InputLine.of(input));
        }
    }

    @Override
    public void ended(Order.Reason reason) {
        failed |= reason == Order.Reason.NO_CONTACT;
        pins.close();
    }
}
