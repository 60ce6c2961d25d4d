package org.hostp2pd.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Parent;
import org.hostp2pd.cli.Words;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Happening.Tone;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Machine;
import org.hostp2pd.ui.common.Preferences;
import org.hostp2pd.ui.common.Tastes;
import org.hostp2pd.ui.setup.Workbench;

/// What the panel is shown with in pictures and tests.
final class Samples {
    static final Function<Locale, Happening.Words> WORDS = language -> words(Words.in(language));

    private Samples() {}

    /// Those of somebody who never chose any.
    static Tastes tastes() {
        return new Tastes(new Preferences(Path.of("none", "panel")));
    }

    private static Happening.Words words(Words words) {
        return new Happening.Words() {
            @Override
            public String of(Notice notice) {
                return words.of(notice);
            }

            @Override
            public String of(DeviceKind kind) {
                return words.of(kind);
            }
        };
    }

    /// The timeline of a morning, oldest first.
    static List<Happening> happenings() {
        Notice.Who anna =
                new Notice.Who(MacAddress.of("76:b8:1e:90:00:00"), Optional.of(new DeviceName("Anna's Pixel")));
        Notice.Who redmi =
                new Notice.Who(MacAddress.of("76:b8:1e:90:00:08"), Optional.of(new DeviceName("Redmi Note 13")));
        InterfaceName group = new InterfaceName("p2p-wlan0-0");
        return List.of(
                happening(
                        191,
                        Tone.INFORMATION,
                        new Notice.GroupUp(
                                group, Ssid.ofText("DIRECT-ab-Host"), Optional.of(new Frequency(2437)), true, false)),
                happening(101, Tone.INFORMATION, new Notice.StationJoined(anna, anna.device())),
                happening(42, Tone.WARNING, new Notice.SupplicantEnded(group)),
                happening(25, Tone.WARNING, new Notice.WrongPin(Optional.of(redmi))),
                happening(3, Tone.INFORMATION, new Notice.StationLeft(anna, anna.device())));
    }

    private static Happening happening(int minutesAgo, Tone tone, Notice notice) {
        return happening(SampleState.NOW.minus(Duration.ofMinutes(minutesAgo)), tone, notice);
    }

    static Happening happening(Instant at, Tone tone, Notice notice) {
        return new Happening(
                at, tone, Optional.of(notice), language -> WORDS.apply(language).of(notice));
    }

    /// A window in which nothing is done.
    static final class NoFrame implements Frame {
        @Override
        public void otherTheme() {}

        @Override
        public void front(String title, String sentence) {}

        @Override
        public void speak(Optional<Locale> language) {}

        @Override
        public void fill(Function<Runnable, Parent> content) {}
    }

    /// A process in which nothing is done.
    ///
    /// @param report what the doctor finds
    record Desk(Optional<Simulation> simulation, Report report) implements Host {
        Desk() {
            this(new Report(List.of(), List.of()));
        }

        Desk(Report report) {
            this(Optional.empty(), report);
        }

        @Override
        public CompletableFuture<Report> examine(IntConsumer done) {
            return CompletableFuture.completedFuture(report);
        }

        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            return CompletableFuture.completedFuture(new Outcome.Done());
        }

        @Override
        public void play(String scenario) {}

        @Override
        public CompletableFuture<List<String>> devices() {
            return CompletableFuture.completedFuture(List.of("p2p-dev-wlan0", "p2p-dev-wlan1"));
        }

        @Override
        public Optional<Machine> machine() {
            return Optional.of(new Workbench());
        }

        @Override
        public CompletableFuture<Map<MacAddress, String>> neighbours() {
            return CompletableFuture.completedFuture(Map.of(
                    MacAddress.of("9a:4f:2c:11:d0:00"),
                    "192.168.49.23",
                    MacAddress.of("9a:4f:2c:11:d0:02"),
                    "192.168.49.31"));
        }
    }
}
