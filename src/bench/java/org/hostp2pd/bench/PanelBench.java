package org.hostp2pd.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.hostp2pd.cli.Words;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.FxThread;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Preferences;
import org.hostp2pd.ui.shell.Place;

/// How smooth the panel stays with many devices in range that never stop announcing themselves: the time between
/// frames, and what is left in the heap after each minute, garbage collected. The limit is a frame each 33 ms.
///
/// Arguments: devices, events a second, seconds, the place that is shown (`group`, `peers` …). JavaFX needs
/// `-Dprism.order=sw`, and `-Dglass.platform=Headless` where there is no display.
public final class PanelBench {
    private static final int TICKS_A_SECOND = 50;

    /// In seconds.
    private static final int PART = 60;

    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private PanelBench() {}

    public static void main(String[] arguments) throws Exception {
        int peers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        Place place = Place.valueOf((arguments.length > 3 ? arguments[3] : "peers").toUpperCase(Locale.ROOT));
        try (Folder folder = Folder.temporary()) {
            Panel panel = new Panel(
                    new FxThread(),
                    new Nothing(),
                    language -> new Said(Words.in(language)),
                    new Preferences(Files.createDirectory(folder.resolve("own")).resolve("panel")));
            panel.open(false);
            Frames frames = Frames.begin();
            try (ScheduledExecutorService air = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("air").factory())) {
                feed(panel, air, peers, rate);
                new FxThread().execute(() -> show(place));
                frames.forget(WARM_UP);
                System.out.printf(
                        "%,d devices, %,d events/s, %s shown; heap %,d KiB%n", peers, rate, place, heap() / 1024);
                for (int left = seconds; left > 0; left -= PART) {
                    frames.measure(Duration.ofSeconds(Math.min(left, PART)));
                    frames.print(heap());
                }
                air.shutdownNow();
            }
            panel.end();
        }
        System.exit(0);
    }

    private static void show(Place place) {
        Window.getWindows().getFirst().getScene().getRoot().lookupAll(".nav").stream()
                .filter(it -> place.equals(it.getUserData()))
                .forEach(it -> ((ToggleButton) it).fire());
    }

    private static void feed(Panel panel, ScheduledExecutorService air, int peers, int rate) {
        Crowd crowd = new Crowd();
        byte[][] lines = Crowd.lines(peers);
        for (byte[] line : lines) {
            crowd.hear(new String(line, StandardCharsets.ISO_8859_1));
        }
        int each = rate / TICKS_A_SECOND;
        int[] at = {0};
        Runnable tick = () -> {
            for (int i = 0; i < each; i++) {
                crowd.hear(new String(lines[at[0]++ % lines.length], StandardCharsets.ISO_8859_1), Instant.now());
                panel.feed().see(crowd.state());
            }
        };
        var _ = air.scheduleAtFixedRate(tick, 0, 1000 / TICKS_A_SECOND, TimeUnit.MILLISECONDS);
    }

    private static long heap() {
        // Twice: the first lets go of what waits to be cleaned.
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private record Said(Words words) implements Happening.Words {
        @Override
        public String of(Notice notice) {
            return words.of(notice);
        }

        @Override
        public String of(DeviceKind kind) {
            return words.of(kind);
        }
    }

    private record Nothing() implements Host {
        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            return CompletableFuture.completedFuture(new Outcome.Done());
        }

        @Override
        public Optional<Simulation> simulation() {
            return Optional.empty();
        }

        @Override
        public void play(String scenario) {}
    }
}
