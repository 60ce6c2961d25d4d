package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.hostp2pd.simulator.Phone;
import org.hostp2pd.simulator.Step;
import org.hostp2pd.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A phone asks, and somebody answers in the window.
@Timeout(60)
class RequestFlowIT {
    private static final Phone ADA = Phone.numbered(1, "Ada's phone");
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
    private static final String DIALOG = ".dialog";

    @TempDir
    Path folder;

    private LivePanel panel;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        panel = LivePanel.open(folder, "activate_persistent_group: False\nactivate_autonomous_group: True\n");
    }

    @AfterEach
    void close() throws Exception {
        panel.close();
    }

    /// It asks, and the dialog is there.
    private void asks() throws TimeoutException {
        panel.radio()
                .phone(ADA.doing(new Step.Appear(), new Step.Join(new Step.Entry.ShownPin(Duration.ofSeconds(3)))));
        panel.await(() -> panel.has(DIALOG) && panel.shows("#question", "Let “Ada's phone” in?"));
    }

    private boolean focused(String id) {
        return panel.<Node>all(id).stream().anyMatch(Node::isFocused);
    }

    private void awaitAda() throws TimeoutException {
        panel.await(() -> panel.isIn(ADA.station()));
        panel.await(() -> panel.shows("#status", "Running · 1 station") && !panel.has(DIALOG));
    }

    @Test
    void whoAsksIsLetInByOneClick() throws TimeoutException {
        asks();
        panel.click("#once");
        awaitAda();
        assertFalse(panel.holds(now -> now.rules().byAddress().containsKey(ADA.device())));
    }

    @Test
    void whoIsRejectedStaysOutAndThatIsSaid() throws TimeoutException {
        asks();
        panel.click("#reject");
        panel.await(() -> !panel.has(DIALOG) && panel.holds(now -> now.asking().isEmpty()));
        panel.await(() -> panel.has(".toast"));
        assertFalse(panel.isIn(ADA.station()));
    }

    @Test
    void whoIsPutOffIsAnsweredOnTheScreenOfTheWaysIn() throws TimeoutException {
        asks();
        panel.pressUntil(KeyCode.ESCAPE, () -> !panel.has(DIALOG));
        panel.go(Place.ACCESS);
        panel.click(".request .primary");
        awaitAda();
    }

    @Test
    void everyAnswerIsReachedByTheKeyboardAlone() throws TimeoutException {
        List<KeyCode> digits = new ArrayList<>(DIGITS);
        for (Place place : Place.values()) {
            panel.robot().push(KeyCode.CONTROL, digits.removeFirst());
            panel.awaitScreen(place);
        }
        asks();
        panel.pressUntil(KeyCode.TAB, () -> focused("#reject"));
        panel.pressUntil(KeyCode.TAB, () -> focused("#once"));
        panel.robot().type(KeyCode.ENTER);
        awaitAda();
    }
}
