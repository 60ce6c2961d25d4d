package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.config.LogSettings.Level;
import org.hostp2pd.config.LogSettings.LogFile;
import org.junit.jupiter.api.Test;

class LogTextTest {
    private static final String FILE = "logging.handlers.file.filename";
    private static final String CONSOLE = "logging.handlers.console.level";

    /// As users of the predecessor have it, with names of their own.
    private static final String OWN = """
            logging:
              version: 1
              formatters:   # kept
                brief:
                  format: '%(message)s'
              handlers:
                screen:
                  class: logging.StreamHandler
                  level: WARNING
                disk:
                  class: logging.handlers.RotatingFileHandler
                  filename: /var/log/ours.log  # on the large disk
                  maxBytes: 10000
              root:
                handlers:
                  - screen
                  - disk
            """;

    private static LogText log(String yaml) {
        return new LogText(SettingsText.of(yaml).orElseThrow());
    }

    private static String with(String yaml, String key, String value, boolean words) {
        return log(yaml).with(key, value, words).orElseThrow().text();
    }

    private static LogSettings read(String yaml) {
        return ((Configuration.Accepted) SettingsText.of(yaml).orElseThrow().read()).logging();
    }

    @Test
    void theHandlersAreFoundWhateverTheyAreCalled() {
        LogText own = log(OWN);
        assertEquals(Optional.of("/var/log/ours.log"), own.value(FILE));
        assertEquals(Optional.of("WARNING"), own.value(CONSOLE));
        assertEquals("logging.handlers.disk.level", own.path("logging.handlers.file.level"));
        assertEquals(Optional.of("DEBUG"), own.value("logging.handlers.file.level"));
        assertEquals(Optional.of("WARNING"), own.value("logging.root.level"));
    }

    @Test
    void aLevelIsChangedInItsPlace() {
        assertEquals(OWN.replace("level: WARNING", "level: ERROR"), with(OWN, CONSOLE, "ERROR", false));
        assertEquals(
                OWN.replace("root:\n", "root:\n    level: DEBUG\n"), with(OWN, "logging.root.level", "DEBUG", false));
    }

    @Test
    void whatTheRootDoesNotNameIsOffAndOnAgain() {
        String off = with(OWN, FILE, "None", true);
        assertEquals(OWN.replace("      - disk\n", ""), off);
        assertEquals(Optional.of("None"), log(off).value(FILE));
        assertEquals(Optional.empty(), read(off).file());
        assertEquals(OWN, with(off, FILE, "/var/log/ours.log", true));
        assertEquals(Optional.empty(), read(with(OWN, CONSOLE, "None", false)).console());
    }

    @Test
    void whereThereIsNoSectionTheUsualOneIsWrittenWithTheChange() {
        String made = with("hostp2pd:\n  pin: None\n", FILE, "/var/log/hostp2pd.log", true);
        assertEquals(
                new LogSettings(
                        Level.INFO,
                        Optional.of(new LogFile(Path.of("/var/log/hostp2pd.log"), Level.DEBUG, 0, 0)),
                        Optional.of(Level.INFO)),
                read(made));
        assertEquals(Optional.empty(), log("").value(CONSOLE));
        assertEquals(LogSettings.defaults(), read(with("", "logging.root.level", "INFO", false)));
    }
}
