package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Theme;
import org.hostp2pd.ui.shell.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Every view finds its FXML, its texts and its style, however much there is to be seen.
class LoadingTest {
    private static final Path SOURCES = Path.of("src/main/java/org/hostp2pd/ui");
    private static final Path RESOURCES = Path.of("resources/org/hostp2pd/ui");

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void everyScreenLoadsHoweverMuchThereIs(Filling filling) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> load(filling, Locale.ENGLISH, Theme.LIGHT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void everyScreenLoadsInEveryLanguage(String language) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                WaitForAsyncUtils.asyncFx(() -> load(Filling.EMPTY, Locale.of(language), Theme.DARK)));
    }

    private static void load(Filling filling, Locale language, Theme theme) {
        Feed feed = new Feed(Runnable::run, InstantSource.fixed(SampleState.NOW));
        Screens screens = new Screens(
                new Samples.Desk(),
                feed,
                Texts.in(language),
                Samples.WORDS.apply(language),
                Samples.tastes(),
                new Samples.NoFrame());
        Scene scene = new Scene(screens.shell(), 1280, 800);
        filling.before().forEach(feed::hear);
        filling.into(feed);
        theme.on(scene);
        for (Place place : Place.values()) {
            screens.open(place);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    @Test
    void everyViewHasItsFxmlAndEveryFxmlItsView() throws IOException {
        assertEquals(names(SOURCES, "view.java"), names(RESOURCES, ".fxml"));
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().toLowerCase(Locale.ROOT))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
