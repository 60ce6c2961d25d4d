package org.hostp2pd.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Preferences;
import org.hostp2pd.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Somebody uses the screens of the window, and the radio gives trouble.
@Timeout(60)
class ScreenFlowIT {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String CONFIGURATION = """
            # of the living room
            activate_persistent_group: False
            activate_autonomous_group: True
            max_negotiation_time: 100  # as slow as grandmother types
            """;

    @TempDir
    Path folder;

    private LivePanel panel;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        panel = LivePanel.open(folder, CONFIGURATION);
    }

    @AfterEach
    void close() throws Exception {
        panel.close();
    }

    private Optional<Rule> kitchen() {
        return panel.holds(now -> now.rules().byName().get("Kitchen") == Rule.ALWAYS)
                ? Optional.of(Rule.ALWAYS)
                : Optional.empty();
    }

    @Test
    void anEntryIsAddedRemovedAndBroughtBack() throws TimeoutException {
        panel.go(Place.ACCESS);
        panel.click("#open");
        panel.click("#typed");
        panel.robot().write("Kitchen").type(KeyCode.ENTER);
        panel.await(() -> kitchen().isPresent());
        panel.click(".rules .row .quiet");
        panel.await(() -> kitchen().isEmpty());
        panel.await(() -> panel.has(".undo"));
        panel.robot().push(KeyCode.CONTROL, KeyCode.Z);
        panel.await(() -> kitchen().isPresent());
        panel.await(() -> !panel.has(".undo"));
    }

    @Test
    void whatIsWrongIsNotSavedAndWhatIsRightIsUsedAtOnce() throws TimeoutException, IOException {
        Path file = folder.resolve("hostp2pd.yaml");
        panel.go(Place.SETTINGS);
        panel.click("#search");
        panel.robot().write("max_neg");
        panel.await(() -> panel.all(".setting .text-field").size() == 1);
        panel.click(".setting .text-field");
        panel.robot().push(KeyCode.CONTROL, KeyCode.A).write("soon");
        panel.await(() -> panel.has(".setting .problem"));
        assertTrue(panel.<Node>all("#save").getFirst().isDisabled());
        assertEquals(CONFIGURATION, Files.readString(file));
        panel.robot().push(KeyCode.CONTROL, KeyCode.A).write("90");
        panel.await(() -> !panel.has(".setting .problem"));
        panel.click("#save");
        panel.await(
                () -> panel.holds(now -> now.settings().pace().maxNegotiation().equals(Duration.ofSeconds(90))));
        assertEquals(CONFIGURATION.replace(": 100", ": 90"), Files.readString(file));
    }

    @Test
    void aListIsWrittenLineByLineAndTheTabulatorLeavesIt() throws TimeoutException, IOException {
        Path file = folder.resolve("hostp2pd.yaml");
        panel.go(Place.SETTINGS);
        panel.click("#search");
        panel.robot().write("pbc_white");
        panel.await(() -> panel.all(".setting .lines").size() == 1);
        panel.click(".setting .lines");
        panel.robot().write("- Kitchen\n- TV").type(KeyCode.TAB);
        panel.await(() -> !panel.<Node>all(".setting .lines").getFirst().isFocused());
        panel.click("#save");
        panel.await(() ->
                panel.holds(now -> now.settings().access().pushButtonList().size() == 2));
        assertEquals(
                "pbc_white_list:\n  - Kitchen\n  - TV\n", Files.readString(file).replace(CONFIGURATION, ""));
    }

    @Test
    void themeAndLanguageAreSwitchedAndKept() throws TimeoutException {
        assertFalse(dark());
        panel.click("#theme");
        panel.await(this::dark);
        panel.go(Place.SETTINGS);
        ScrollPane page = panel.<ScrollPane>all(".settings-scroll").getFirst();
        panel.robot().interact(() -> page.setVvalue(page.getVmax()));
        panel.click("#language");
        panel.click("italiano");
        panel.await(() -> panel.shows(".nav", "Accesso"));
        panel.awaitScreen(Place.SETTINGS);
        assertTrue(dark());
        Preferences kept = new Preferences(LivePanel.preferences(folder));
        assertEquals(Optional.of("DARK"), kept.text("theme"));
        assertEquals(Optional.of("it"), kept.text("language"));
    }

    private boolean dark() {
        return panel.<Node>all(".panel")
                .getFirst()
                .getScene()
                .getRoot()
                .getPseudoClassStates()
                .contains(DARK);
    }

    @Test
    void theWindowComesBackWithTheSupplicant() throws TimeoutException {
        panel.radio().kill();
        panel.await(() -> panel.shows("#status", "Looking for wpa_supplicant"));
        panel.radio().restart();
        panel.awaitPhones();
    }

    @Test
    void theWordsForAScreenAreAKeyAway() throws TimeoutException {
        panel.go(Place.PEERS);
        panel.robot().type(KeyCode.F1);
        panel.await(() -> panel.shows(".help .card-title", "Peers"));
        panel.robot().type(KeyCode.ESCAPE);
        panel.await(() -> !panel.has(".help"));
    }

    @Test
    void howToConnectFillsTheScreenUntilEscape() throws TimeoutException {
        panel.click("#show");
        panel.await(() -> panel.has(".show-page"));
        panel.pressUntil(KeyCode.ESCAPE, () -> !panel.has(".show-page"));
        panel.go(Place.PEERS);
    }
}
