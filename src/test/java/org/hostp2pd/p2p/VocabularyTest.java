package org.hostp2pd.p2p;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @Test
    void anAddressIsReadInEitherCaseAndWrittenInLower() {
        assertEquals("02:aa:bb:cc:dd:0f", MacAddress.of("02:AA:bb:Cc:dd:0F").toString());
        assertThrows(IllegalArgumentException.class, () -> new MacAddress(1L << 48));
        assertThrows(IllegalArgumentException.class, () -> MacAddress.of("any"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "02:aa:bb:cc:dd",
                "02:aa:bb:cc:dd:ee ",
                "02-aa-bb-cc-dd-ee",
                "02:aa:bb:cc:dd:e:",
                "0g:aa:bb:cc:dd:ee"
            })
    void whatIsNoAddressIsNone(String text) {
        assertEquals(Optional.empty(), MacAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "a b", "a\nb", "sixteen-chars-xx", "wl\u00e4n", "a:b"})
    void whatTheKernelRefusesIsNoInterfaceName(String name) {
        assertFalse(InterfaceName.valid(name));
        assertThrows(IllegalArgumentException.class, () -> new InterfaceName(name));
    }

    @Test
    void deviceTypesAreReadAsWpaSupplicantWritesThem() {
        DeviceType phone = new DeviceType(10, 0x0050f204L, 5);
        assertEquals(Optional.of(phone), DeviceType.parse("10-0050F204-5"));
        assertEquals("10-0050F204-5", phone.toString());
        assertEquals(Optional.empty(), DeviceType.parse("0-00000000-0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "10-0050F204",
                "10-0050F204-",
                "-0050F204-5",
                "10-50F204-5",
                "10-0050F20G-5",
                "x-0050F204-5",
                "65536-0050F204-5",
                "10-0050F204-65536",
                "10-0050F204-99999999999",
                "10-0050F204-5 "
            })
    void whatIsNoDeviceTypeIsNone(String text) {
        assertEquals(Optional.empty(), DeviceType.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "10-0050F204-5,PHONE_SMART_DUAL_MODE",
        "1-0050F204-10,COMPUTER_ULTRABOOK",
        "11-0050F204-7,AUDIO_HOME_THEATRE",
        "12-0050F204-2,DOCKING_MEDIA_KIOSK",
        "7-0050F204-77,DISPLAY",
        "255-0050F204-1,OTHER",
        "0-0050F204-1,OTHER",
        "10-00112233-5,OTHER"
    })
    void aDeviceTypeHasTheClosestKindKnown(String type, DeviceKind kind) {
        assertEquals(Optional.of(kind), DeviceType.parse(type).map(DeviceType::kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindBelongsToACategoryOfItsName(DeviceKind kind) {
        String category = kind.name().split("_", -1)[0];
        assertTrue(kind == DeviceKind.OTHER || DeviceKind.valueOf(category).compareTo(kind) <= 0);
    }

    @Test
    void configMethodsKnowTheirWordsAndBits() {
        ConfigMethods methods = ConfigMethods.ofWords("virtual_push_button physical_display keypad");
        assertEquals(new ConfigMethods(0x4388), methods);
        assertTrue(methods.keypad() && methods.display() && methods.pushButton());
        assertEquals(new ConfigMethods(0), ConfigMethods.ofWords("nonsense "));
        assertTrue(new ConfigMethods(0x80).pushButton());
        assertFalse(new ConfigMethods(0x80).keypad() || new ConfigMethods(0x80).display());
        assertFalse(new ConfigMethods(0x108).pushButton());
        assertThrows(IllegalArgumentException.class, () -> new ConfigMethods(0x10000));
    }

    @ParameterizedTest
    @CsvSource({
        "2412,GHZ_2_4,1", "2472,GHZ_2_4,13", "2484,GHZ_2_4,14", "2413,GHZ_2_4,0", "5180,GHZ_5,36", "5825,GHZ_5,165",
        "5885,GHZ_5,177", "4920,GHZ_5,184", "5935,GHZ_6,2", "5955,GHZ_6,1", "7115,GHZ_6,233", "58320,GHZ_60,1",
        "69120,GHZ_60,6", "0,OTHER,0", "920,OTHER,0"
    })
    void aFrequencyKnowsItsBandAndChannel(int megahertz, Frequency.Band band, int channel) {
        Frequency frequency = new Frequency(megahertz);
        assertEquals(band, frequency.band());
        assertEquals(channel == 0 ? OptionalInt.empty() : OptionalInt.of(channel), frequency.channel());
    }

    @Test
    void aFrequencyIsNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new Frequency(-1));
        assertThrows(IllegalArgumentException.class, () -> new NetworkId(-1));
    }
}
