package org.hostp2pd.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.cli.Words;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.ui.Panel;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Preferences;

/// How smooth the panel stays with many devices in range that never stop announcing themselves: the time between
/// frames, and the heap at the beginning and at the end. The limit is a frame each 33 ms.
///
/// Arguments: devices, events a second, seconds. JavaFX needs `-Dprism.order=sw`, and `-Dglass.platform=Headless` where
/// there is no display.
public final class PanelBench {
    private static final int TICKS_A_SECOND = 50;

    private PanelBench() {}

    public static void main(String[] arguments) throws Exception {
        int peers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        try (Folder folder = Folder.temporary()) {
            Panel panel = new Panel(
                    new Nothing(),
                    language -> new Said(Words.in(language)),
                    new Preferences(Files.createDirectory(folder.resolve("own")).resolve("panel")));
            panel.open(false);
            Frames frames = Frames.begin();
            try (ScheduledExecutorService air = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("air").factory())) {
                feed(panel, air, peers, rate);
                frames.forget(Duration.ofSeconds(5));
                long before = heap();
                frames.measure(Duration.ofSeconds(seconds));
                frames.print(peers, rate, before, heap());
                air.shutdownNow();
            }
            panel.end();
        }
        System.exit(0);
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
