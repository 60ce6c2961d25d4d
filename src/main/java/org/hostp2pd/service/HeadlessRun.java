package org.hostp2pd.service;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Engine;
import org.hostp2pd.engine.HookEvent;
import org.hostp2pd.engine.Request;
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
    private final Company company;

    /// @param voice what is said to the user
    public HeadlessRun(Launch launch, LoggingSetup logging, Voice voice, Company company) {
        this.company = company;
        this.launch = launch;
        this.logging = logging;
        wishes = new Wishes(launch);
        speech = new Speech(
                voice, Readiness.to(Optional.ofNullable(launch.environment().get("NOTIFY_SOCKET"))), logging);
    }

    /// Runs until a signal ends it, or something that cannot be mended. The thread that calls it becomes the
    /// engine's.
    ///
    /// @return the exit code of the process
    public int run() {
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
            return locks.take(accepted.settings().iface()) ? serve(accepted.settings(), locks) : FAILED;
        }
    }

    private int serve(Settings settings, Locks locks) {
        HookTeller hook = new HookTeller(speech);
        StoreWorker store = new StoreWorker(new GroupStore(launch.state()), new RuleStore(launch.state()), speech);
        BlackBox box = new BlackBox(launch.state(), (file, e) -> Logger.warn(e, "cannot write {}", file));
        ServiceEdges edges = new ServiceEdges(settings, speech, hook, store, locks, box);
        hook.check(settings.hook());
        company.steer(other -> reload(edges.engine(), other));
        company.begin(edges.engine());
        try (Signals _ = signals(edges.engine())) {
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

    private Signals signals(Engine engine) {
        return company.wholeProcess()
                ? new Signals(() -> stop(engine), () -> interrupted(engine), () -> reload(engine, Optional.empty()))
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
            speech.ready();
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

    /// Signals and other requests come on threads of their own, so two may come at once.
    private synchronized Optional<String> reload(Engine engine, Optional<ConfigSource> other) {
        return switch (wishes.read(other)) {
            case Configuration.Refused(var problems) ->
                Optional.of(speech.say(new ServiceNotice.ConfigurationRefused(problems, true)));
            case Configuration.Accepted accepted -> {
                speech.use(accepted);
                var _ = engine.submit(new Request.Reload(accepted.settings()));
                yield Optional.empty();
            }
        };
    }
}
