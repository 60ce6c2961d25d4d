package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.hostp2pd.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Somebody sets a computer up, and mends what the doctor found on it.
@Timeout(60)
class MendFlowIT {
    @TempDir
    Path folder;

    private LivePanel panel;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        panel = LivePanel.open(folder, "activate_autonomous_group: True\n");
    }

    @AfterEach
    void close() throws Exception {
        panel.close();
    }

    private List<String> texts(String query) {
        return panel.<Labeled>all(query).stream().map(Labeled::getText).toList();
    }

    @Test
    void everyStepIsGoneThroughAppliedAndTakenBack() throws TimeoutException {
        panel.go(Place.DOCTOR);
        panel.click(".doctor #setup");
        panel.await(() -> panel.has(".setup .asking"));
        for (int page = 0; page < 3; page++) {
            String before = texts(".setup #title").getFirst();
            panel.click(".setup #next");
            panel.await(() -> !texts(".setup #title").getFirst().equals(before));
        }
        panel.click(".setup .password-field");
        panel.robot().write("12345670");
        panel.await(() -> panel.<Node>all(".setup #next").getFirst().isDisabled());
        String reason = panel.<Label>all(".setup #reason").getFirst().getText();
        assertFalse(reason.isEmpty());
        assertTrue(texts(".setup .below").contains(reason), reason);
        panel.robot().push(KeyCode.CONTROL, KeyCode.A).write("37519247");
        panel.await(() -> !panel.<Node>all(".setup #next").getFirst().isDisabled());
        while (!panel.shows(".setup #next", "Apply")) {
            String before = texts(".setup #title").getFirst();
            panel.click(".setup #next");
            panel.await(() -> !texts(".setup #title").getFirst().equals(before));
        }
        assertTrue(texts(".setup .line-text").contains("update_config=1"));
        assertTrue(texts(".setup .line-text").stream()
                .noneMatch(line -> line.contains("37519247") || line.contains("not for everybody")));
        panel.click(".setup #next");
        panel.await(() -> panel.shows(".setup .page-title", "This computer is set up"));
        panel.click(".setup #cancel");
        panel.await(() -> panel.shows(".setup .page-title", "Everything is as it was"));
        panel.click(".setup #next");
        panel.await(() -> !panel.has(".setup .page-title"));
        assertTrue(panel.shows(".doctor .strong", "wpa_supplicant may not save the group"));
    }

    @Test
    void aFindingIsMendedLookedAtAgainAndTakenBack() throws TimeoutException {
        panel.go(Place.DOCTOR);
        panel.await(() -> panel.has(".doctor .mend"));
        int offered = panel.all(".doctor .mend").size();
        panel.click(".doctor .mend");
        panel.await(() -> panel.has(".doctor .now"));
        assertTrue(texts(".doctor .line-text").contains("update_config=1"));
        assertFalse(panel.has(".doctor .done"), "nothing is done before somebody agreed");
        panel.click(".doctor .now");
        panel.await(() -> panel.has(".doctor .done"));
        panel.await(() -> panel.shows(".doctor .done .part-text", "The doctor looked again and sees it no more."));
        assertEquals(offered - 1, panel.all(".doctor .mend").size());
        panel.click(".doctor .undo-mend");
        panel.await(() -> !panel.has(".doctor .done"));
        panel.await(() -> panel.all(".doctor .mend").size() == offered);
    }

    @Test
    void anAnswerThatWillNotDoIsNotDone() throws TimeoutException {
        panel.go(Place.DOCTOR);
        panel.await(() -> panel.has(".doctor .mend"));
        ScrollPane list = panel.<ScrollPane>all(".findings").getFirst();
        panel.robot().interact(() -> list.setVvalue(list.getVmax()));
        panel.click(panel.all(".doctor .mend").get(2));
        panel.await(() -> panel.has(".doctor .mending .text-field"));
        panel.click(".doctor .mending .text-field");
        panel.robot().push(KeyCode.CONTROL, KeyCode.A).write("QQ");
        panel.await(() -> panel.<Node>all(".doctor .now").getFirst().isDisabled());
        panel.robot().push(KeyCode.CONTROL, KeyCode.A).write("FR");
        panel.await(() -> texts(".doctor .line-text").contains("country=FR"));
        assertFalse(panel.<Node>all(".doctor .now").getFirst().isDisabled());
    }
}
