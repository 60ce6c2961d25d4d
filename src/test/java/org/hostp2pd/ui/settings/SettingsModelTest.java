package org.hostp2pd.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.SettingsText;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsModelTest {
    private static final String BEFORE = "hostp2pd:\n  # ours\n  min_conn_delay: 40\n  pin: '1234'\n";

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private SettingsModel model = new SettingsModel(new Kept(), texts);
    private int reloads;

    private final class Kept implements Host {
        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            return reload();
        }

        @Override
        public Optional<Simulation> simulation() {
            return Optional.empty();
        }

        @Override
        public void play(String scenario) {}

        @Override
        public Optional<Path> configuration() {
            return Optional.of(file);
        }

        @Override
        public CompletableFuture<Outcome> reload() {
            reloads++;
            return CompletableFuture.completedFuture(new Outcome.Done());
        }
    }

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("hostp2pd.yaml"), BEFORE);
        model = new SettingsModel(new Kept(), texts);
        model.show(BEFORE);
    }

    private Setting setting(Key key) {
        return model.settings().stream().filter(it -> it.key() == key).findAny().orElseThrow();
    }

    private void type(Key key, String value) {
        setting(key).draftProperty().set(value);
    }

    @Test
    void whatIsNotInTheFileHasItsUsualValue() {
        assertEquals("40", setting(Key.DELAY).draftProperty().get());
        assertEquals("True", setting(Key.PERSISTENT).draftProperty().get());
        assertEquals(0, model.changesProperty().get());
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void theUsualValueIsWhatTheProductTakes(Key key) {
        Setting setting = new Setting(key);
        SettingsText text = setting.in(SettingsText.of("").orElseThrow()).orElseThrow();
        Configuration.Accepted written = (Configuration.Accepted) text.read();
        assertEquals(Settings.defaults(), written.settings());
        assertEquals(LogSettings.defaults(), written.logging());
    }

    @Test
    void savingTouchesOnlyWhatWasChangedAndIsUsedAtOnce() throws IOException {
        type(Key.DELAY, "7");
        type(Key.DYNAMIC, "True");
        assertEquals(2, model.changesProperty().get());
        Draft draft = model.draftProperty().get().orElseThrow();
        model.saved(draft, draft.write());
        assertEquals(
                "hostp2pd:\n  dynamic_group: True\n  # ours\n  min_conn_delay: 7\n  pin: '1234'\n",
                Files.readString(file));
        assertEquals(0, model.changesProperty().get());
        assertEquals(1, reloads);
    }

    @Test
    void whatIsWrongIsSaidWhileItIsTyped() {
        type(Key.DELAY, "soon");
        assertTrue(setting(Key.DELAY).problemProperty().get().startsWith("A number of seconds"));
        assertEquals(Optional.empty(), model.draftProperty().get());
        type(Key.DELAY, "5");
        assertEquals("", setting(Key.DELAY).problemProperty().get());
        assertTrue(model.draftProperty().get().isPresent());
    }

    @Test
    void itIsSaidBeforehandWhoHasToJoinAgain() {
        type(Key.DELAY, "5");
        assertTrue(model.consequenceProperty().get().contains("stay connected"));
        type(Key.POSTFIX, "-Shop");
        assertTrue(model.consequenceProperty().get().contains("made anew"));
    }

    @Test
    void whatIsDiscardedIsAsItWas() {
        type(Key.PIN, "");
        assertTrue(model.changesProperty().get() > 0);
        model.discard();
        assertEquals("1234", setting(Key.PIN).draftProperty().get());
        assertEquals(0, model.changesProperty().get());
    }

    @Test
    void aFileChangedByAnotherIsLeftAlone() throws IOException {
        type(Key.DELAY, "5");
        Draft draft = model.draftProperty().get().orElseThrow();
        Files.writeString(file, "hostp2pd: {}\n");
        model.saved(draft, draft.write());
        assertEquals("hostp2pd: {}\n", Files.readString(file));
        assertTrue(model.answerProperty().get().startsWith("Somebody else"));
        assertTrue(model.outsideProperty().get());
        assertEquals(0, reloads);
    }

    @Test
    void whatWasWantedIsKeptOverWhatAnotherWrote() {
        type(Key.DELAY, "5");
        model.merge("hostp2pd:\n  min_conn_delay: 9\n  dynamic_group: True\n");
        assertEquals("5", setting(Key.DELAY).draftProperty().get());
        assertEquals("9", setting(Key.DELAY).keptProperty().get());
        assertEquals("True", setting(Key.DYNAMIC).draftProperty().get());
        assertEquals(1, model.changesProperty().get());
    }

    @Test
    void savingCanBeTakenBack() throws IOException {
        type(Key.DELAY, "7");
        Draft draft = model.draftProperty().get().orElseThrow();
        model.saved(draft, draft.write());
        Draft undo = model.undoProperty().get().orElseThrow();
        model.saved(undo, undo.write());
        assertEquals(BEFORE, Files.readString(file));
        assertEquals("40", setting(Key.DELAY).draftProperty().get());
        assertEquals(2, reloads);
    }

    @Test
    void everyKeyOfTheExampleHasARow() throws IOException {
        String example = Files.readString(Path.of("resources/org/hostp2pd/config/hostp2pd.yaml"));
        SettingsText text = SettingsText.of(example).orElseThrow();
        model.show(example);
        for (Key key : Key.values()) {
            Setting usual = new Setting(key);
            assertEquals(
                    usual.draftProperty().get(), setting(key).draftProperty().get(), key.path());
            assertTrue(key.path().startsWith("logging.handlers.file.")
                    || text.value(key.path()).isPresent());
        }
        assertFalse(setting(Key.LIST).changedProperty().get());
    }

    private static final String NETWORK = """
            hostp2pd:
              network_parms:
                - ssid "DIRECT-xy-Shop"
                - psk "eight and more"  # of the shop
                - proto RSN
            """;

    @Test
    void thePassphraseOfANetworkIsNotShownAndKeptWhenTheRestIsChanged() {
        model.show(NETWORK);
        String shown = setting(Key.NETWORK_PARMS).draftProperty().get();
        assertEquals(
                "- ssid \"DIRECT-xy-Shop\"\n- psk \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\n- proto RSN",
                shown);
        type(Key.NETWORK_PARMS, shown.replace("-Shop", "-Bar"));
        assertEquals(
                NETWORK.replace("-Shop", "-Bar"),
                model.draftProperty().get().orElseThrow().after());
    }

    @Test
    void aListIsChangedWithAnEntryInEachLine() {
        type(Key.LIST, "- Kitchen\n- 76:b8:1e:90:3c:05\n");
        assertEquals(
                BEFORE.replace("hostp2pd:\n", "hostp2pd:\n  pbc_white_list:\n    - Kitchen\n    - 76:b8:1e:90:3c:05\n"),
                model.draftProperty().get().orElseThrow().after());
        type(Key.LIST, "- Kitchen\n- " + "x".repeat(33));
        assertTrue(setting(Key.LIST).problemProperty().get().startsWith("Addresses of devices"));
    }

    @Test
    void whatIsNotSavedYetIsThereInAnotherLanguageToo() {
        type(Key.DELAY, "5");
        model.searchProperty().set("delay");
        SettingsModel next = new SettingsModel(new Kept(), Texts.in(Locale.ITALIAN));
        next.follow(model);
        assertEquals(1, next.changesProperty().get());
        assertEquals("delay", next.searchProperty().get());
        assertTrue(next.draftProperty().get().isPresent());
        next.merge(BEFORE);
        assertEquals(1, next.changesProperty().get());
    }

    @Test
    void aLogFileIsSwitchedOnByItsName() {
        type(Key.LOG_FILE, "/var/log/hostp2pd.log");
        type(Key.LOG_FILE_SIZE, "much");
        assertTrue(setting(Key.LOG_FILE_SIZE).problemProperty().get().startsWith("A whole number"));
        type(Key.LOG_FILE_SIZE, "1000");
        Draft draft = model.draftProperty().get().orElseThrow();
        assertTrue(draft.after().contains("handlers: [console, file]"));
        model.show(draft.after());
        assertEquals(
                "/var/log/hostp2pd.log", setting(Key.LOG_FILE).draftProperty().get());
    }

    @Test
    void aPassphraseThatIsNotFoundForSureIsNotShown() {
        model.show("network_parms: {psk:\n  \"eight and more\"}\n");
        assertTrue(setting(Key.NETWORK_PARMS).inFileProperty().get());
        assertEquals("", setting(Key.NETWORK_PARMS).draftProperty().get());
    }
}
