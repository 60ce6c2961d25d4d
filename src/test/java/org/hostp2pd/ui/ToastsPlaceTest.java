package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.common.Feed;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.common.Theme;
import org.hostp2pd.ui.shell.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is said in passing covers no button of the first setup.
class ToastsPlaceTest {
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"1280,800", "800,480"})
    void theButtonsOfTheSetupStayFree(int width, int height) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> look(width, height)));
    }

    private static void look(int width, int height) {
        Scene scene = scene(width, height);
        List<Node> toasts = List.copyOf(scene.getRoot().lookupAll(".toast"));
        assertFalse(toasts.isEmpty());
        for (String button : List.of(".setup #next", ".setup #cancel")) {
            Bounds covered = inScene(scene.lookup(button));
            toasts.forEach(toast -> assertFalse(inScene(toast).intersects(covered), button));
        }
        toasts.forEach(toast -> assertTrue(scene.getRoot().getLayoutBounds().contains(inScene(toast)), "out of sight"));
        scene.lookup(".setup").setVisible(false);
        assertEquals(0, scene.lookup(".toasts").getTranslateY());
    }

    private static Scene scene(int width, int height) {
        Feed feed = new Feed(Runnable::run, InstantSource.fixed(SampleState.NOW));
        Screens screens = new Screens(
                new Samples.Desk(),
                feed,
                Texts.in(Locale.ENGLISH),
                Samples.WORDS.apply(Locale.ENGLISH),
                Samples.tastes(),
                new Samples.NoFrame());
        Scene scene = new Scene(screens.shell(), width, height);
        Theme.LIGHT.on(scene);
        screens.open(Place.DOCTOR);
        Filling.TYPICAL.into(feed);
        layout(scene);
        Pose.SETUP_TOASTS.strike(scene, feed);
        layout(scene);
        layout(scene);
        return scene;
    }

    private static void layout(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
