package org.hostp2pd.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.setup.Act;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Draft;
import org.hostp2pd.setup.Judge;
import org.hostp2pd.setup.Mending;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Planner;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.setup.Wizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the helper that runs as root is given, and what it does not take.
final class HandedTest {
    private static final Ticket TICKET = new Ticket("abcdefgh01234567");

    private final Wizard wizard = Machines.wizard();
    private final Plan plan = wizard.plan().orElseThrow();
    private final Handed handed = Handed.of(new Agreed(TICKET, wizard.draft(), plan), Locale.ITALIAN);

    private static Plan again(Present present, Draft draft) {
        return Planner.plan(present, Judge.answers(present, draft).orElseThrow(), Machines.fresh());
    }

    private static String text(Handed handed) {
        return new String(handed.line(), StandardCharsets.US_ASCII);
    }

    @Test
    void itComesOverAsItIs() {
        assertEquals(Optional.of(handed), Handed.read(text(handed)));
        Handed undo = Handed.toUndo(Optional.of(TICKET), true, Locale.ENGLISH);
        assertEquals(Optional.of(undo), Handed.read(text(undo)));
        Handed last = Handed.toUndo(Optional.empty(), false, Locale.ENGLISH);
        assertEquals(Optional.of(last), Handed.read(text(last)));
    }

    @Test
    void oneTroubleIsHandedOverByItsName() {
        Present present = Machines.plain();
        Draft draft = Mending.begin(present, Cure.SAVING, Machines.fresh());
        Plan one = Mending.plan(present, Cure.SAVING, draft, Machines.fresh()).orElseThrow();
        Handed asked = Handed.of(Optional.of(Cure.SAVING), new Agreed(TICKET, draft, one), Locale.ENGLISH);
        assertEquals(Optional.of(asked), Handed.read(text(asked)));
        assertTrue(asked.agrees(one));
        assertFalse(asked.agrees(plan), "everything is more than was agreed to");
    }

    @Test
    void noTextOfAFileIsHandedOver() {
        assertFalse(text(handed).contains("psk="));
        assertFalse(text(handed).contains("ctrl_interface"));
    }

    @Test
    void thePlanThatWasShownIsMadeAgain() {
        assertTrue(handed.agrees(again(Machines.plain(), handed.draft())));
    }

    @Test
    void aFileThatChangedSinceIsNotThePlanThatWasShown() {
        Present other = Machines.with(
                new FileSeen.Held("ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev\nfast_reauth=1\n", 0600));
        assertFalse(handed.agrees(again(other, handed.draft())));
    }

    @Test
    void rootThatWouldDoSomethingElseAfterTheSameFilesIsToldFromOtherFiles() {
        Plan same = again(Machines.plain(), handed.draft());
        Plan more =
                new Plan(same.changes(), same.hidden(), List.of(new Act.DaemonReload()), same.back(), same.remarks());
        assertFalse(handed.agrees(more));
        assertTrue(handed.agreesButForActs(more));
        Present other = Machines.with(
                new FileSeen.Held("ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev\nfast_reauth=1\n", 0600));
        assertFalse(handed.agreesButForActs(again(other, handed.draft())));
    }

    @Test
    void otherAnswersAreNotThePlanThatWasShown() {
        assertFalse(handed.agrees(again(Machines.plain(), handed.draft().with(Question.NAME, "Other"))));
        assertFalse(handed.agrees(again(Machines.plain(), handed.draft().with(Question.PIN, "4711"))));
    }

    @Test
    void whatCouldNotBeReadIsFoundOutByTheHelper() {
        Present hidden = Machines.with(new FileSeen.Hidden());
        Wizard blind = Wizard.begin(hidden, Machines.fresh());
        Handed asked = Handed.of(new Agreed(TICKET, blind.draft(), blind.plan().orElseThrow()), Locale.ENGLISH);
        assertTrue(asked.agrees(again(Machines.plain(), asked.draft())));
        Handed claimed = new Handed(
                false,
                false,
                Optional.of(TICKET),
                Optional.empty(),
                "en",
                asked.draft(),
                asked.shown(),
                java.util.Set.of("/etc/shadow"),
                asked.acts());
        assertFalse(claimed.agrees(again(Machines.plain(), asked.draft())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"version\":2,\"undo\":true,\"answers\":{},\"shown\":{},\"hidden\":[],\"acts\":[]}",
                "{\"version\":1,\"undo\":true}",
                "{\"version\":1,\"undo\":true,\"ticket\":\"../x\",\"answers\":{},\"shown\":{},\"hidden\":[],\"acts\":[]}",
                "{\"version\":1,\"answers\":{},\"shown\":{},\"hidden\":[],\"acts\":[]}",
                "{\"version\":1,\"ticket\":\"abcdefgh01234567\",\"cure\":\"rm -rf\",\"answers\":{},\"shown\":{},\"hidden\":[],\"acts\":[]}",
                "{\"version\":1,\"ticket\":\"abcdefgh01234567\",\"answers\":{\"command\":\"rm\"},\"shown\":{},\"hidden\":[],\"acts\":[]}",
                "{\"version\":1,\"ticket\":\"abcdefgh01234567\",\"answers\":{\"name\":1},\"shown\":{},\"hidden\":[],\"acts\":[]}",
                "{\"version\":1,\"ticket\":\"abcdefgh01234567\",\"answers\":{},\"shown\":{},\"hidden\":[1],\"acts\":[]}",
                "{\"version\":1,\"ticket\":\"abcdefgh01234567\",\"answers\":{},\"shown\":{},\"hidden\":[],\"acts\":[]} ls"
            })
    void nothingElseIsTaken(String text) {
        assertEquals(Optional.empty(), Handed.read(text));
    }

    @Test
    void noSecretIsShown() {
        assertFalse(handed.toString().contains(wizard.answer(Question.PASSPHRASE)));
    }
}
