package org.hostp2pd.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.Step;
import org.hostp2pd.setup.Wizard;
import org.junit.jupiter.api.Test;

final class InterviewTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Wizard wizard = Machines.wizard();

    private boolean typed(String... lines) {
        Queue<String> queue = new ArrayDeque<>(List.of(lines));
        Asking asking = (prompt, _) -> Optional.ofNullable(queue.poll());
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Interview(wizard, asking, new Saying(stream, stream, Locale.ENGLISH)).run();
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whoOnlyPressesEnterKeepsWhatIsThere() {
        Draft before = wizard.draft();
        assertTrue(typed("", "", "", "", "", "", "", "", "", "", "", ""));
        assertEquals(before, wizard.draft());
        assertEquals(Step.REVIEW, wizard.step());
        assertTrue(shown().contains("wlan0 (iwlwifi) can own a group. Channels: 2412 MHz [1]"), shown());
    }

    @Test
    void aWrongAnswerIsAskedAgainWithItsReason() {
        assertTrue(typed("", "", "", "", "12345670", "37519248", "3751", "", "kiosk26", "-", "", "", "", "", ""));
        assertEquals("3751", wizard.answer(Question.PIN));
        assertEquals("", wizard.answer(Question.PASSPHRASE));
        assertTrue(shown().contains("Anybody would try this PIN first."), shown());
        assertTrue(shown().contains("After these seven it is 7."), shown());
        assertTrue(shown().contains("shorter than 8 characters"), shown());
    }

    @Test
    void aKindOfDeviceIsFoundByAPartOfItsName() {
        assertTrue(typed("", "", "print", "printer_scanner", "", "", "", "", "", "", "", "", ""));
        assertEquals("printer_scanner", wizard.answer(Question.KIND));
        assertTrue(shown().contains("printer_all_in_one: "), shown());
    }

    @Test
    void onePageBackAndForthAgain() {
        assertTrue(typed("", "Kitchen", "", "<", "Hall", "", "", "", "", "", "", "", "", "", ""));
        assertEquals("Hall", wizard.answer(Question.NAME));
    }

    @Test
    void whoLeavesChangesNothing() {
        assertFalse(typed("", "Kitchen"));
    }
}
