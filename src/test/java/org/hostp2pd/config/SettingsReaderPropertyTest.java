package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hostp2pd.p2p.WpsPin;

/// No text, however wrong, ends in an exception or gives a secret away.
final class SettingsReaderPropertyTest {
    @Property(tries = 800)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertNotNull(new SettingsReader().read(new ConfigSource.StandardInput(ByteBuffer.wrap(bytes))));
    }

    @Property(tries = 1500)
    void anyTextIsReadOrRefused(@ForAll("almostYaml") String text) {
        Configuration configuration = Readings.read(text);
        if (configuration instanceof Configuration.Refused(List<Problem> problems)) {
            assertFalse(problems.isEmpty());
        }
        assertEquals(configuration, Readings.read(text));
    }

    @Property(tries = 200)
    void everyPinIsTakenAsWritten(@ForAll("pins") String digits) {
        Settings.Access access = Readings.settings("pin: " + digits).access();
        assertEquals(Optional.of(new WpsPin(digits)), access.pin());
    }

    @Property(tries = 800)
    void aPinIsNeverShown(@ForAll("almostYaml") String around, @ForAll("almostYaml") String value) {
        String text =
                "pin: [4815162342]\npin: 4815162342\nnetwork_parms: [psk 4815162342 \u0001, " + value + "]\n" + around;
        assertFalse(Readings.read(text).toString().contains("4815162342"));
    }

    @Provide
    Arbitrary<String> pins() {
        return Arbitraries.strings().numeric().ofLength(8);
    }

    /// Pieces of a configuration in any order, so that most of the grammar is reached.
    @Provide
    Arbitrary<String> almostYaml() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\n",
                "\n  ",
                "\n- ",
                " ",
                "\t",
                ": ",
                ":",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "\"",
                "'",
                "|",
                ">",
                "#",
                "&a",
                "*a",
                "!!str ",
                "!x ",
                "?",
                "---\n",
                "...\n",
                "%YAML 1.1\n",
                "\\",
                "\\U99999999",
                "\\x",
                "\u0085",
                "\ud83d\ude00",
                "\u2028",
                "<<",
                "None",
                "True",
                "1e999",
                "-1",
                "00000000",
                "hostp2pd",
                "logging",
                "root",
                "handlers",
                "class",
                "logging.FileHandler",
                "level",
                "freq=2",
                "ssid DIRECT-ab",
                "02:00:00:00:00:01");
        Arbitrary<String> keys = Arbitraries.of(SettingsKeys.KNOWN).map(key -> "\n" + key + ": ");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(6, pieces), Tuple.of(3, keys), Tuple.of(1, any))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
