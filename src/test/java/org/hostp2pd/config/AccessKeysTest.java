package org.hostp2pd.config;

import static org.hostp2pd.config.Readings.at;
import static org.hostp2pd.config.Readings.problems;
import static org.hostp2pd.config.Readings.remarks;
import static org.hostp2pd.config.Readings.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Expected.Kind;
import org.hostp2pd.config.Reason.Found.Shape;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessKeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "yes", "on", "\"True\""})
    void thePushButtonIsChosen(String value) {
        assertEquals(
                Optional.of(Settings.Method.PUSH_BUTTON),
                settings("pbc_in_use: " + value).access().method());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "01234565", "12345670", "0123", "07654321"})
    void aPinIsTakenAsItWasWritten(String digits) {
        assertEquals(
                Optional.of(new WpsPin(digits)),
                settings("pin: " + digits).access().pin());
        assertEquals(
                Optional.of(new WpsPin(digits)),
                settings("pin: '" + digits + "'").access().pin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "''", "'  '", "~", ""})
    void withoutAPinARandomOneIsUsed(String none) {
        assertEquals(Optional.empty(), settings("pin: " + none).access().pin());
    }

    @Test
    void weakPinsAreNoted() {
        assertEquals(List.of(Note.Remark.TRIVIAL_PIN), remarks("pin: 00000000"));
        assertEquals(List.of(Note.Remark.PIN_CHECKSUM), remarks("pin: 48151623"));
        assertEquals(List.of(Note.Remark.TRIVIAL_PIN, Note.Remark.PIN_CHECKSUM), remarks("pin: 12345678"));
        assertEquals(List.of(), remarks("pin: 48151627"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567", "0x12345678", "123456789", "12_345_67", "1234567a", "abcd", "1.2345678", "'12345670 '"
            })
    void aWrongPinIsRefusedWithoutBeingShown(String pin) {
        assertEquals(
                List.of(new Problem(at(1, 6), new Reason.WrongValue("pin", Kind.PIN, Shape.HIDDEN))),
                problems("pin: " + pin));
    }

    @Test
    void thePinProgramTakesThePlaceOfThePinModule() {
        assertEquals(
                Optional.of(Path.of("/usr/bin/pin")),
                settings("pin_command: /usr/bin/pin").access().pinCommand());
        assertEquals(List.of(Note.Remark.PIN_MODULE_REPLACED), remarks("pin_module: /etc/pin.py"));
        assertEquals(List.of(Note.Remark.PIN_COMMAND_UNUSED), remarks("pin: '48151627'\npin_command: /usr/bin/pin"));
    }
}
