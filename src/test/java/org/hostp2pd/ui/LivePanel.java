package org.hostp2pd.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.hostp2pd.TrialMachine;
import org.hostp2pd.cli.Tone;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.service.LiveEngine;
import org.hostp2pd.simulator.SimulatedSupplicant;
import org.hostp2pd.ui.common.AnsweredOnFx;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.FxThread;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Machine;
import org.hostp2pd.ui.common.Preferences;
import org.hostp2pd.ui.shell.Place;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window over an engine over the sockets of a simulated wpa_supplicant, with somebody who uses mouse and keyboard.
final class LivePanel {
    /// A phone gives up after two minutes, which are twelve seconds then.
    private static final double SPEED = 10;

    private static final int PATIENCE = 20;

    private final FxRobot robot = new FxRobot();
    private final FxThread fx = new FxThread();
    private final Feed feed = new Feed(fx, InstantSource.system());
    private final AtomicReference<Optional<State>> state = new AtomicReference<>(Optional.empty());
    private final CompletableFuture<LiveEngine> engine = new CompletableFuture<>();
    private final Path configuration;
    private final Preferences preferences;
    private AutoCloseable seconds = () -> {};

    private LivePanel(Path folder) {
        configuration = folder.resolve("hostp2pd.yaml");
        preferences = new Preferences(preferences(folder));
    }

    /// Where the window keeps how somebody likes it.
    static Path preferences(Path folder) {
        return folder.resolve("panel");
    }

    /// Opens the window, and returns when phones may come. @param configuration what is in the file
    static LivePanel open(Path folder, String configuration) throws IOException, TimeoutException {
        LivePanel panel = new LivePanel(folder);
        Files.writeString(panel.configuration, configuration);
        panel.preferences.keep("language", "en");
        panel.preferences.keep("theme", "LIGHT");
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(panel::show);
        panel.engine.complete(LiveEngine.start(folder, panel.configuration, SPEED, panel::seen, panel::told));
        panel.awaitPhones();
        return panel;
    }

    private void show(Stage stage) {
        new Window(stage, new AnsweredOnFx(new Around(), fx), feed, Samples.WORDS, preferences).show();
        seconds = fx.everySecond(feed);
    }

    private void seen(State now) {
        state.set(Optional.of(now));
        feed.see(now);
    }

    private void told(Notice notice) {
        Happening.Tone tone = Happening.Tone.valueOf(Tone.of(notice).name());
        feed.hear(new Happening(
                Instant.now(),
                tone,
                Optional.of(notice),
                language -> Samples.WORDS.apply(language).of(notice)));
    }

    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    seconds.close();
                    return null;
                })
                .get();
        FxToolkit.hideStage();
        engine.join().close();
    }

    SimulatedSupplicant radio() {
        return engine.join().radio();
    }

    FxRobot robot() {
        return robot;
    }

    /// Waits, though not for ever; the condition is looked at on the FX thread.
    void await(BooleanSupplier wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> now(wanted));
    }

    /// Presses the key again and again.
    void pressUntil(KeyCode key, BooleanSupplier wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> {
            if (!now(wanted)) {
                robot.type(key);
            }
            return now(wanted);
        });
    }

    private static boolean now(BooleanSupplier wanted) throws Exception {
        return WaitForAsyncUtils.asyncFx(wanted::getAsBoolean).get();
    }

    /// The link to the group's interface is there too.
    void awaitPhones() throws TimeoutException {
        await(() -> shows("#status", "Waiting for phones")
                && holds(now -> now.links().size() > 1));
    }

    boolean holds(Predicate<State> wanted) {
        return state.get().filter(wanted).isPresent();
    }

    boolean isIn(MacAddress station) {
        return holds(now -> now.stations().containsKey(station));
    }

    /// What a person sees of it.
    <T extends Node> List<T> all(String query) {
        return robot.lookup(query).<T>queryAll().stream()
                .filter(LivePanel::visible)
                .toList();
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    boolean has(String query) {
        return !all(query).isEmpty();
    }

    boolean shows(String query, String text) {
        return this.<Labeled>all(query).stream().anyMatch(it -> it.getText().equals(text));
    }

    /// Waits for it, and clicks on it.
    void click(String query) throws TimeoutException {
        await(() -> has(query));
        click(all(query).getFirst());
    }

    /// The pointer jumps: on its way it would wait for the FX thread at each of two hundred points.
    void click(Node node) {
        // What has just appeared has its place with the next layout only.
        robot.interact(() -> {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
        });
        robot.robotContext().getMouseRobot().move(robot.point(node).query());
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    }

    /// By the navigation.
    void go(Place place) throws TimeoutException {
        click(this.<ToggleButton>all(".nav").stream()
                .filter(it -> place.equals(it.getUserData()))
                .findFirst()
                .orElseThrow());
        awaitScreen(place);
    }

    void awaitScreen(Place place) throws TimeoutException {
        await(() -> this.<ToggleButton>all(".nav").stream()
                .anyMatch(it -> place.equals(it.getUserData()) && it.isSelected()));
    }

    /// The process around the window.
    private final class Around implements Host {
        private final TrialMachine computer = new TrialMachine();

        @Override
        public CompletableFuture<Report> examine(IntConsumer done) {
            return CompletableFuture.completedFuture(computer.examine());
        }

        @Override
        public Optional<Machine> machine() {
            return Optional.of(computer.machine());
        }

        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            return engine.thenCompose(it -> it.submit(request));
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
        public CompletableFuture<Outcome> reload() {
            return engine.thenCompose(LiveEngine::reload);
        }
    }
}
