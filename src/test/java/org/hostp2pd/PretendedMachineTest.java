package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.Wizard;
import org.hostp2pd.ui.common.Machine.End;
import org.hostp2pd.ui.common.Machine.Telling;
import org.junit.jupiter.api.Test;

class PretendedMachineTest {
    private final PretendedMachine machine = new PretendedMachine();
    private final List<String> told = new ArrayList<>();
    private final Telling telling = new Telling(Locale.ENGLISH, told::add);

    private Wizard wizard() {
        return Wizard.begin(machine.survey().join(), new Fresh(new Random(3)));
    }

    private void setUp() {
        Wizard wizard = wizard();
        wizard.answer(Question.NAME, "DIRECT-kitchen");
        Plan plan = wizard.plan().orElseThrow();
        assertEquals(End.DONE, machine.apply(wizard.draft(), plan, telling).join());
    }

    @Test
    void whatWasAppliedIsThereAndNothingIsLeftToDo() {
        setUp();
        assertTrue(told.getFirst().contains("/etc/"), told::toString);
        Wizard again = wizard();
        assertEquals("DIRECT-kitchen", again.answer(Question.NAME));
        assertTrue(again.plan().orElseThrow().empty());
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        Present before = machine.survey().join();
        setUp();
        assertEquals(End.DONE, machine.undo(false, telling).join());
        assertEquals(before, machine.survey().join());
        assertFalse(wizard().plan().orElseThrow().empty());
    }
}
