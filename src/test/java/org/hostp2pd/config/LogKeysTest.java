package org.hostp2pd.config;

import static org.hostp2pd.config.Readings.accepted;
import static org.hostp2pd.config.Readings.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.config.LogSettings.Level;
import org.hostp2pd.config.LogSettings.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LogKeysTest {
    private static final String TWO = """
            logging:
              handlers:
                a: {class: logging.FileHandler, filename: a.log}
                b: {class: logging.handlers.RotatingFileHandler, filename: b.log, maxBytes: 1_000, backupCount: 1}
                c: {class: logging.StreamHandler}
            """;

    private static LogFile file(String name, long bytes, int old) {
        return new LogFile(Path.of(name), Level.DEBUG, bytes, old);
    }

    @Test
    void withoutNamesAllHandlersAreUsed() {
        assertEquals(
                new LogSettings(Level.WARNING, Optional.of(file("a.log", 0, 0)), Optional.of(Level.DEBUG)),
                accepted(TWO).logging());
        assertEquals(
                List.of(
                        "logging.handlers.b.class",
                        "logging.handlers.b.filename",
                        "logging.handlers.b.maxBytes",
                        "logging.handlers.b.backupCount"),
                accepted(TWO).notes().getFirst().about());
    }

    @Test
    void theRootNamesItsHandlers() {
        Configuration.Accepted named = accepted(TWO + "  root: {level: ERROR, handlers: [b]}\n");
        assertEquals(
                new LogSettings(Level.ERROR, Optional.of(file("b.log", 1000, 1)), Optional.empty()), named.logging());
        assertEquals(
                List.of("logging.handlers.a", "logging.handlers.c"),
                named.notes().getFirst().about());
    }

    @ParameterizedTest
    @CsvSource({"DEBUG,DEBUG", "debug,DEBUG", "10,DEBUG", "WARN,WARNING", "FATAL,CRITICAL", "50,CRITICAL"})
    void aForcedLevelOverridesAll(String written, Level level) {
        LogSettings forced =
                accepted(TWO + "hostp2pd: {force_logging: " + written + "}\n").logging();
        LogFile file = new LogFile(Path.of("a.log"), level, 0, 0);
        assertEquals(new LogSettings(level, Optional.of(file), Optional.of(level)), forced);
    }

    @Test
    void wrongValuesAreRefused() {
        assertEquals(
                List.of(
                        new Reason.WrongValue("logging.root.level", Kind.LOG_LEVEL, new Reason.Found.Text("LOUD")),
                        new Reason.WrongValue(
                                "logging.handlers.a.maxBytes",
                                new Expected.WholeNumber(0, 1_000_000_000_000L),
                                new Reason.Found.Text("big"))),
                reasons("""
                        logging:
                          root: {level: LOUD}
                          handlers:
                            a: {class: logging.FileHandler, filename: a.log, maxBytes: big}
                        """));
        assertEquals(
                List.of(new Reason.WrongValue("logging", Kind.SECTION, Reason.Found.Shape.LIST)),
                reasons("logging: [a]"));
    }

    @Test
    void noSectionMeansTheDefaults() {
        assertEquals(LogSettings.defaults(), accepted("logging: None").logging());
    }
}
