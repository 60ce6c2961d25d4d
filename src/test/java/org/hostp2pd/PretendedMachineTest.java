package org.hostp2pd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.setup.Wizard;
import org.hostp2pd.ui.common.Machine.End;
import org.hostp2pd.ui.common.Machine.Telling;
import org.junit.jupiter.api.Test;

class PretendedMachineTest {
    private static final Ticket TICKET = new Ticket("abcdefgh01234567");

    private final PretendedMachine machine = new PretendedMachine();
    private final List<String> told = new ArrayList<>();
    private final Telling telling = new Telling(Locale.ENGLISH, told::add);

    private Wizard wizard() {
        return Wizard.begin(machine.survey().join(), new Fresh(new Random(3)));
    }

    private void setUp(Ticket ticket) {
        Wizard wizard = wizard();
        wizard.answer(Question.NAME, "DIRECT-kitchen");
        Plan plan = wizard.plan().orElseThrow();
        Agreed agreed = new Agreed(ticket, wizard.draft(), plan);
        assertEquals(End.DONE, machine.apply(agreed, telling).join());
    }

    @Test
    void whatWasAppliedIsThereAndNothingIsLeftToDo() {
        setUp(TICKET);
        assertTrue(told.getFirst().contains("/etc/"), told::toString);
        Wizard again = wizard();
        assertEquals("DIRECT-kitchen", again.answer(Question.NAME));
        assertTrue(again.plan().orElseThrow().empty());
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        Present before = machine.survey().join();
        setUp(TICKET);
        assertEquals(End.DONE, machine.undo(TICKET, false, telling).join());
        assertEquals(before, machine.survey().join());
        assertFalse(wizard().plan().orElseThrow().empty());
    }

    @Test
    void whatIsNotTheLastIsNotTakenBack() {
        setUp(TICKET);
        setUp(new Ticket("ABCDEFGH76543210"));
        Present after = machine.survey().join();
        assertEquals(End.AS_BEFORE, machine.undo(TICKET, false, telling).join());
        assertEquals(after, machine.survey().join());
        assertTrue(told.getLast().contains("Undo that one first"), told::toString);
    }
}
