package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WpsPinTest {
    @ParameterizedTest
    @CsvSource({"12345670,true", "00000000,true", "12345678,false", "01234565,true", "0000,true", "1234,true"})
    void theCheckDigitIsThatOfWps(String digits, boolean valid) {
        assertEquals(valid, new WpsPin(digits).checksumValid());
    }

    @ParameterizedTest
    @CsvSource({
        "00000000,true",
        "11111111,true",
        "12345670,true",
        "12345678,true",
        "87654321,true",
        "01234567,true",
        "0000,true",
        "1234,true",
        "4321,true",
        "1357,false",
        "27182818,false",
        "12345570,false"
    })
    void whatAnybodyWouldTryFirstIsTrivial(String digits, boolean trivial) {
        assertEquals(trivial, new WpsPin(digits).trivial());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "123",
                "12345",
                "1234567",
                "123456789",
                "1234567x",
                "+1234567",
                "12 45670",
                "\u0661\u0662\u0663\u0664"
            })
    void whatIsNotFourOrEightDigitsIsNoPin(String digits) {
        assertFalse(WpsPin.valid(digits));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new WpsPin(digits));
        assertEquals("a PIN is 4 or 8 digits", refused.getMessage());
    }

    @Property
    void everyPinWeMakeHasEightDigitsAndItsCheckDigit(@ForAll @IntRange(max = 9_999_999) int number) {
        WpsPin pin = WpsPin.ofNumber(number);
        assertEquals(8, pin.digits().length());
        assertEquals(number, Integer.parseInt(pin.digits().substring(0, 7)));
        assertTrue(pin.checksumValid());
    }

    @Test
    void leadingZerosAreKept() {
        assertEquals("00000017", WpsPin.ofNumber(1).digits());
        assertThrows(IllegalArgumentException.class, () -> WpsPin.ofNumber(10_000_000));
        assertThrows(IllegalArgumentException.class, () -> WpsPin.ofNumber(-1));
    }

    @Test
    void secretsAreNotInTheText() {
        assertEquals("WpsPin[removed]", new WpsPin("12345670").toString());
        assertEquals("Passphrase[removed]", new GroupKey.Passphrase("correct horse").toString());
        assertEquals("Psk[removed]", new GroupKey.Psk("0".repeat(64)).toString());
    }

    @Test
    void aKeyOutOfFormIsRefusedWithoutBeingRepeated() {
        assertEquals(
                "a passphrase is 8 to 63 printable ASCII characters",
                assertThrows(IllegalArgumentException.class, () -> new GroupKey.Passphrase("secret\nx"))
                        .getMessage());
        assertEquals(
                "a PSK is 64 hexadecimal digits",
                assertThrows(IllegalArgumentException.class, () -> new GroupKey.Psk("secret"))
                        .getMessage());
    }
}
