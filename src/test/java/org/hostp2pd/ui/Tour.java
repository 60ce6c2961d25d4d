package org.hostp2pd.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.FxThread;
import org.hostp2pd.ui.common.TextSize;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Theme;
import org.hostp2pd.ui.common.Zoomed;
import org.hostp2pd.ui.shell.Place;

/// Renders every screen in each theme, size, text size, filling and language to PNG files: `mvn -q test-compile
/// exec:exec@tour`.
///
/// Arguments: the folder for the pictures, then parts of the names of those wanted; none for all.
final class Tour {
    private record Size(int width, int height, TextSize text) {}

    /// 640 by 400 is a screen of 1280 by 800 at 200 %.
    private static final List<Size> SIZES = List.of(
            new Size(1440, 900, TextSize.USUAL),
            new Size(1280, 800, TextSize.USUAL),
            new Size(1024, 640, TextSize.USUAL),
            new Size(800, 480, TextSize.USUAL),
            new Size(640, 400, TextSize.USUAL),
            new Size(1440, 900, TextSize.LARGEST),
            new Size(1280, 800, TextSize.LARGE),
            new Size(800, 480, TextSize.LARGEST));
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.of("es"));

    private final Path folder;
    private final List<String> wanted;
    private final AtomicReference<Instant> clock = new AtomicReference<>(SampleState.NOW);

    private Tour(Path folder, List<String> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Tour tour = new Tour(folder, List.of(arguments).subList(1, arguments.length));
        CompletableFuture<Void> done = new CompletableFuture<>();
        FxThread fx = new FxThread();
        fx.start(() -> {
            try {
                tour.go();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.join();
        } finally {
            fx.end();
        }
    }

    private void go() {
        for (Locale language : LANGUAGES) {
            for (Size size : SIZES) {
                for (Theme theme : Theme.values()) {
                    for (Filling filling : Filling.values()) {
                        showMode(filling, language, size, theme);
                        for (Place place : Place.values()) {
                            picture(filling, language, size, theme, place);
                        }
                    }
                    for (Pose pose : Pose.values()) {
                        pose(pose, language, size, theme);
                    }
                }
            }
        }
    }

    private void picture(Filling filling, Locale language, Size size, Theme theme, Place place) {
        String name = name(place + "-" + filling, theme, size, language);
        if (!asked(name) || !filling.at(place)) {
            return;
        }
        Scene scene = scene(filling, feed(), language, size, theme, place);
        if (place == Place.PEERS && filling == Filling.TYPICAL) {
            ((TableView<?>) scene.lookup("#table")).getSelectionModel().select(0);
        }
        if (filling == Filling.LATER) {
            scene.lookup(".scrim").setVisible(false);
        }
        save(scene, name);
    }

    private void pose(Pose pose, Locale language, Size size, Theme theme) {
        String name = name(pose.place() + "-" + pose, theme, size, language);
        if (asked(name)) {
            Feed feed = feed();
            Scene scene = scene(Filling.TYPICAL, feed, language, size, theme, pose.place());
            scene.snapshot(null);
            // The cache of a scrolled part is made anew by a window only.
            scene.getRoot().lookupAll(".viewport").forEach(part -> part.setCache(false));
            pose.strike(scene, feed);
            save(scene, name);
        }
    }

    private Scene scene(Filling filling, Feed feed, Locale language, Size size, Theme theme, Place place) {
        filling.before().forEach(feed::hear);
        Screens screens = new Screens(
                new Samples.Desk(place == Place.DOCTOR ? filling.found() : new Report(List.of(), List.of())),
                feed,
                Texts.in(language),
                Samples.WORDS.apply(language),
                Samples.tastes(),
                new Samples.NoFrame());
        Zoomed zoomed = new Zoomed(screens.shell(), new SimpleObjectProperty<>(size.text()));
        Scene scene = new Scene(zoomed, size.width(), size.height());
        theme.on(scene);
        screens.open(place);
        filling.into(feed, clock::set);
        return scene;
    }

    private Feed feed() {
        clock.set(SampleState.NOW);
        return new Feed(Runnable::run, clock::get);
    }

    private static String name(String what, Theme theme, Size size, Locale language) {
        String text = size.text() == TextSize.USUAL ? "" : "-" + size.text();
        return "%s-%s-%dx%d%s-%s"
                .formatted(what, theme, size.width(), size.height(), text, language.getLanguage())
                .toLowerCase(Locale.ROOT);
    }

    private boolean asked(String name) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name::matches);
    }

    private void showMode(Filling filling, Locale language, Size size, Theme theme) {
        String name = name("show-" + filling, theme, size, language);
        if (!asked(name) || !filling.at(Place.GROUP) || size.text() != TextSize.USUAL) {
            return;
        }
        Feed feed = feed();
        Screens screens = new Screens(
                new Samples.Desk(),
                feed,
                Texts.in(language),
                Samples.WORDS.apply(language),
                Samples.tastes(),
                new Samples.NoFrame());
        Scene scene = new Scene(screens.full(() -> {}), size.width(), size.height());
        theme.on(scene);
        filling.into(feed);
        save(scene, name);
    }

    private void save(Scene scene, String name) {
        try {
            // The first one lays out; what depends on sizes has its place in the second.
            scene.snapshot(null);
            Png.write(scene.snapshot(null), folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
