package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Optional;
import org.hostp2pd.p2p.DeviceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class JudgeTest {
    private final Present present = Scenes.filed(Scenes.OFFICE);
    private final Wizard wizard = Wizard.begin(present, Scenes.fresh());

    @Test
    void whatTheMachineHasWillDo() {
        assertEquals(Map.of(), Judge.faults(present, wizard.draft()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RADIO | wlan7 | NO_SUCH_RADIO
            FENCE | perhaps | NOT_YES_OR_NO
            NAME | '' | NAME_MISSING
            NAME | 'a name that is quite a bit longer than it may be' | NAME_LONG
            NAME | 'Kitchen # 2' | NAME_CHARACTERS
            NAME | 'Kitchen ' | NAME_CHARACTERS
            KIND | toaster | NO_SUCH_KIND
            METHOD | keypad | NO_SUCH_METHOD
            PIN | 12345 | PIN_DIGITS
            PIN | 12345670 | PIN_TRIVIAL
            PIN | 37519248 | PIN_CHECK
            SSID | '' | SSID_MISSING
            SSID | Kitchen | SSID_PREFIX
            SSID | DIRECT-a | SSID_PREFIX
            SSID | 'DIRECT-  kitchen' | SSID_PREFIX
            SSID | 'DIRECT-ab-kitchen"' | SSID_CHARACTERS
            SSID | DIRECT-ab-kitchen-with-a-long-name | SSID_LONG
            PASSPHRASE | kiosk26 | PASSPHRASE_SHORT
            PASSPHRASE | 0123456789012345678901234567890123456789012345678901234567890123 | PASSPHRASE_LONG
            PASSPHRASE | schöne grüße | PASSPHRASE_CHARACTERS
            PASSPHRASE | password | PASSPHRASE_TRIVIAL
            BAND | 6 | NO_SUCH_BAND
            COUNTRY | Italy | NO_SUCH_COUNTRY
            ADDRESS | mine | NO_SUCH_ADDRESS
            BOOT | sometimes | NOT_YES_OR_NO
            LOG_LEVEL | LOUD | NO_SUCH_LEVEL
            """)
    void anAnswerThatWillNotDoHasItsReason(Question question, String text, Fault fault) {
        wizard.answer(question, text);
        assertEquals(Map.of(question, fault), Judge.faults(present, wizard.draft()));
        assertEquals(Optional.empty(), wizard.plan());
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,Küche",
        "KIND,3-0050F204-5",
        "PIN,''",
        "PIN,3751",
        "PIN,37519247",
        "PASSPHRASE,''",
        "COUNTRY,it",
        "COUNTRY,''",
        "BAND,5",
        "LOG_LEVEL,debug",
        "ADDRESS,kept"
    })
    void whatMayBeAnswered(Question question, String text) {
        wizard.answer(question, text);
        assertEquals(Optional.empty(), wizard.problem(question));
    }

    @Test
    void aServiceIsNotStartedWhereNothingStartsServices() {
        Present bare = Scenes.present(
                Scenes.adapter(Keeper.OTHER, Scenes.reading(""), false), Map.of(), Scenes.services(false));
        Wizard there = Wizard.begin(bare, Scenes.fresh());
        assertEquals("no", there.answer(Question.BOOT));
        there.answer(Question.BOOT, "yes");
        assertEquals(Optional.of(Fault.NO_SERVICE), there.problem(Question.BOOT));
    }

    @ParameterizedTest
    @EnumSource(DeviceKind.class)
    void everyKindOfDeviceCanBeChosen(DeviceKind kind) {
        wizard.answer(Question.KIND, kind.name().toLowerCase(java.util.Locale.ROOT));
        assertEquals(
                kind,
                Judge.answers(present, wizard.draft())
                        .orElseThrow()
                        .identity()
                        .type()
                        .kind());
    }

    @Test
    void onePageAfterTheOtherAndNoFurtherThanItIsRight() {
        for (Step step : Step.values()) {
            assertEquals(step, wizard.step());
            assertEquals(step != Step.REVIEW, wizard.next());
        }
        wizard.back();
        wizard.answer(Question.LOG_LEVEL, "LOUD");
        assertFalse(wizard.next());
    }

    @ParameterizedTest
    @CsvSource({
        "kiosk26,NONE",
        "password1,TRIVIAL",
        "kiosk267,WEAK",
        "kiosk267kiosk,FAIR",
        "correct horse battery,STRONG"
    })
    void aPassphraseIsAsStrongAsItIsLong(String passphrase, Strength strength) {
        assertEquals(strength, Strength.of(passphrase));
    }

    @Test
    void whatIsMadeIsStrong() {
        assertEquals(Strength.STRONG, Strength.of(Scenes.fresh().passphrase().value()));
    }
}
