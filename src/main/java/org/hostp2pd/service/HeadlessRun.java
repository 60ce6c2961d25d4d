package org.hostp2pd.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.control.Protocol;
import org.hostp2pd.control.server.Bulletin;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.HookEvent;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.store.GroupStore;
import org.hostp2pd.store.RuleStore;
import org.hostp2pd.supplicant.SocketWire;
import org.hostp2pd.supplicant.UnsafeDirectoryException;
import org.tinylog.Logger;

/// The service: everything assembled, from the first line of the configuration to the last call of the hook.
public final class HeadlessRun {
    /// It ended in order.
    public static final int DONE = 0;

    /// It could not do its work.
    public static final int FAILED = 1;

    /// As long as wpa_cli waits (wpa_ctrl_request in hostap wpa_ctrl.c).
    private static final Duration REPLY = Duration.ofSeconds(10);

    private static final Duration LAST_CALLS = Duration.ofSeconds(10);

    private final Launch launch;
    private final Wishes wishes;
    private final LoggingSetup logging;
    private final Speech speech;
    private final Readiness readiness;
    private final Company company;
    private final Bulletin bulletin = new Bulletin(InstantSource.system());

    /// @param voice what is said to the user
    public HeadlessRun(Launch launch, LoggingSetup logging, Voice voice, Company company) {
        this.company = company;
        this.launch = launch;
        this.logging = logging;
        wishes = new Wishes(launch);
        readiness = Readiness.to(Optional.ofNullable(launch.environment().get("NOTIFY_SOCKET")));
        speech = new Speech(voice, readiness, logging, bulletin);
    }

    /// Runs until a signal ends it, or something that cannot be mended. The thread that calls it becomes the
    /// engine's.
    ///
    /// @return the exit code of the process
    public int run() {
        SocketWire.prepare();
        try {
            return switch (wishes.read()) {
                case Configuration.Refused(var problems) -> {
                    speech.say(new ServiceNotice.ConfigurationRefused(problems, false));
                    yield FAILED;
                }
                case Configuration.Accepted accepted -> locked(accepted);
            };
        } finally {
            logging.close();
        }
    }

    private int locked(Configuration.Accepted accepted) {
        speech.use(accepted);
        try (Locks locks = new Locks(launch.locks(), speech)) {
            return locks.take(accepted.settings().iface()) ? serve(accepted, locks) : FAILED;
        }
    }

    private int serve(Configuration.Accepted accepted, Locks locks) {
        Settings settings = accepted.settings();
        HookTeller hook = new HookTeller(speech);
        StoreWorker store = new StoreWorker(new GroupStore(launch.state()), new RuleStore(launch.state()), speech);
        BlackBox box = new BlackBox(launch.state(), (file, e) -> Logger.warn(e, "cannot write {}", file));
        SpareMemory spare = company.wholeProcess() ? new SpareMemory() : SpareMemory.kept();
        spare.stir();
        ServiceEdges edges = new ServiceEdges(settings, speech, hook, store, locks, box, spare);
        hook.check(settings.hook());
        Lookers lookers = new Lookers(edges.engine()::submit);
        try (ControlSocket control = control(accepted, edges.engine(), lookers.another());
                Watchdog _ = Watchdog.watch(launch.environment(), edges.engine()::responsive, readiness);
                SpareMemory _ = spare;
                Signals _ = signals(edges.engine(), control)) {
            company.look(lookers.another());
            company.steer(other -> reload(edges.engine(), control, other));
            company.begin(edges.engine());
            boolean whole = carry(edges);
            box.close();
            speech.stopping();
            if (!whole) {
                hook.tell(
                        new HookEvent.Terminated(),
                        edges.engine().state().settings().hook());
            }
            hook.close(LAST_CALLS);
            store.close(LAST_CALLS);
            speech.say(new ServiceNotice.Ended());
            return whole && !edges.failed() ? DONE : FAILED;
        }
    }

    private ControlSocket control(Configuration.Accepted accepted, Engine engine, Lookers.Looker looker) {
        CompletableFuture<ControlSocket> opened = new CompletableFuture<>();
        ServiceDesk desk =
                new ServiceDesk(engine, looker, launch.source(), () -> reload(engine, opened.join(), Optional.empty()));
        Path path = Protocol.socket(
                launch.locks(),
                accepted.settings().iface().map(InterfaceName::value).orElse(Locks.AUTO));
        ControlSocket control = new ControlSocket(path, accepted.controlGroup(), speech, desk, bulletin);
        opened.complete(control);
        return control;
    }

    private Signals signals(Engine engine, ControlSocket control) {
        return company.wholeProcess()
                ? new Signals(
                        () -> stop(engine), () -> interrupted(engine), () -> reload(engine, control, Optional.empty()))
                : Signals.none();
    }

    private void interrupted(Engine engine) {
        if (!company.interrupted()) {
            stop(engine);
        }
    }

    private static void stop(Engine engine) {
        var _ = engine.submit(new Request.Stop());
    }

    /// @return whether the engine ended by itself
    private boolean carry(ServiceEdges edges) {
        Thread.currentThread().setName("engine");
        if (company.wholeProcess()) {
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
                Logger.error(failure, "the thread {} failed", thread.getName());
                edges.fail();
            });
        }
        try {
            edges.engine()
                    .run(new PlacesWire(
                            new SocketWire(launch.runtime(), edges.engine()::accept, REPLY),
                            launch.places(),
                            launch.alone()));
            return true;
        } catch (UnsafeDirectoryException e) {
            speech.say(new ServiceNotice.DirectoryUnsafe(e.directory(), e.reason()));
        } catch (IOException _) {
            speech.say(new ServiceNotice.DirectoryUnusable(launch.runtime()));
        } catch (RuntimeException e) {
            Logger.error(e, "the engine failed");
            speech.say(new ServiceNotice.Failed());
        }
        return false;
    }

    /// Signals, clients and other requests come on threads of their own, so two may come at once.
    ///
    /// @param other where the configuration is from now on; empty for where it was
    /// @return why it is refused; empty where it is used
    private synchronized Optional<String> reload(Engine engine, ControlSocket control, Optional<ConfigSource> other) {
        return speech.reloading(() -> read(engine, control, other));
    }

    private Optional<String> read(Engine engine, ControlSocket control, Optional<ConfigSource> other) {
        return switch (wishes.read(other)) {
            case Configuration.Refused(var problems) ->
                Optional.of(speech.say(new ServiceNotice.ConfigurationRefused(problems, true)));
            case Configuration.Accepted accepted -> {
                speech.use(accepted);
                control.use(accepted.controlGroup());
                var _ = engine.submit(new Request.Reload(accepted.settings()));
                yield Optional.empty();
            }
        };
    }
}
