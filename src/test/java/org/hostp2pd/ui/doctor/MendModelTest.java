package org.hostp2pd.ui.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Symptom;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.ui.common.Machine;
import org.hostp2pd.ui.common.Texts;
import org.hostp2pd.ui.setup.Workbench;
import org.junit.jupiter.api.Test;

/// What is mended, one finding at a time, and how it is taken back.
final class MendModelTest {
    private static final Finding SAVING = new Finding(Symptom.SAVING_OFF, List.of(), List.of());
    private static final Finding RECONNECT = new Finding(Symptom.RECONNECT_OFF, List.of(), List.of());
    private static final Finding COUNTRY = new Finding(Symptom.COUNTRY_IMPOSSIBLE, List.of("XX"), List.of());

    private final Slow machine = new Slow();
    private int looks;
    private final MendModel model =
            new MendModel(Optional.of(machine), new Fresh(new Random(1)), Texts.in(Locale.ENGLISH), () -> looks++);

    /// Looks at once, and does what it is told to when it is let.
    private static final class Slow implements Machine {
        private CompletableFuture<End> end = new CompletableFuture<>();
        private boolean anyway;
        private Optional<Ticket> ticket = Optional.empty();
        private Consumer<String> told = _ -> {};

        @Override
        public CompletableFuture<Present> survey() {
            return new Workbench().survey();
        }

        @Override
        public CompletableFuture<End> apply(Agreed agreed, Telling told) {
            throw new AssertionError("everything is more than was agreed to");
        }

        @Override
        public CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told) {
            told.sentence().accept("Written.");
            ticket = Optional.of(agreed.ticket());
            end = new CompletableFuture<>();
            return end;
        }

        @Override
        public CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling told) {
            this.anyway = anyway;
            this.ticket = Optional.of(ticket);
            this.told = told.sentence();
            end = new CompletableFuture<>();
            return end;
        }
    }

    private void mend(Cure cure, Finding finding) {
        model.begin(cure, finding);
        model.apply();
        machine.end.complete(Machine.End.DONE);
    }

    private List<Finding> done() {
        return model.doneProperty().get().stream().map(Mend.Done::finding).toList();
    }

    @Test
    void nothingIsDoneBeforeItWasShown() {
        model.begin(Cure.SAVING, SAVING);
        assertEquals(new Mend.Offered(SAVING), model.stageProperty().get());
        assertEquals(1, model.plan().orElseThrow().changes().size());
        assertEquals(List.of(), done());
        model.close();
        assertEquals(new Mend.None(), model.stageProperty().get());
        assertEquals(0, looks);
    }

    @Test
    void whatWasMendedIsLookedAtAgainAndTakenBackTheLastFirst() {
        mend(Cure.SAVING, SAVING);
        mend(Cure.RECONNECT, RECONNECT);
        assertEquals(List.of(RECONNECT, SAVING), done());
        assertEquals(2, looks);
        Mend.Done first = model.doneProperty().get().getLast();
        assertFalse(model.undoable(first));
        model.undo(first);
        assertEquals(List.of(RECONNECT, SAVING), done());
        model.undo(model.doneProperty().get().getFirst());
        machine.end.complete(Machine.End.DONE);
        assertEquals(List.of(SAVING), done());
        assertTrue(model.undoable(first));
        assertEquals(3, looks);
    }

    @Test
    void whatChangedSinceIsTakenBackOnlyWhenAskedOnceMore() {
        mend(Cure.SAVING, SAVING);
        Mend.Done what = model.doneProperty().get().getFirst();
        model.undo(what);
        assertFalse(machine.anyway);
        machine.end.complete(Machine.End.CHANGED);
        assertTrue(model.changed(what));
        assertEquals(List.of(SAVING), done());
        model.undo(what);
        assertTrue(machine.anyway);
        machine.end.complete(Machine.End.DONE);
        assertEquals(List.of(), done());
    }

    @Test
    void whileItWorksNothingElseIsBegun() {
        model.begin(Cure.SAVING, SAVING);
        model.apply();
        assertEquals(
                new Mend.Working(SAVING, false, List.of("Written.")),
                model.stageProperty().get());
        model.begin(Cure.RECONNECT, RECONNECT);
        model.close();
        assertInstanceOf(Mend.Working.class, model.stageProperty().get());
    }

    @Test
    void whoMayNotDoItIsToldHowElse() {
        model.begin(Cure.SAVING, SAVING);
        model.apply();
        machine.end.complete(Machine.End.NOT_PERMITTED);
        Mend.Failed failed =
                assertInstanceOf(Mend.Failed.class, model.stageProperty().get());
        assertEquals("Nobody here may change this computer", failed.why().getFirst());
        assertEquals(List.of(), done());
    }

    @Test
    void anAnswerThatWillNotDoIsNoPlan() {
        model.begin(Cure.COUNTRY, COUNTRY);
        model.answer("QQ");
        assertTrue(model.problem().isPresent());
        assertEquals(Optional.empty(), model.plan());
        model.apply();
        assertEquals(new Mend.Offered(COUNTRY), model.stageProperty().get());
        model.answer("FR");
        assertEquals(Optional.empty(), model.problem());
    }

    @Test
    void eachIsTakenBackByTheTicketItWasMendedWithAndWhereThatIsRefusedItSaysWhy() {
        mend(Cure.SAVING, SAVING);
        Ticket first = machine.ticket.orElseThrow();
        mend(Cure.RECONNECT, RECONNECT);
        assertNotEquals(Optional.of(first), machine.ticket);
        model.undo(model.doneProperty().get().getFirst());
        machine.end.complete(Machine.End.DONE);
        model.undo(model.doneProperty().get().getFirst());
        assertEquals(Optional.of(first), machine.ticket);
        machine.told.accept("Another setup was done after this one.");
        machine.end.complete(Machine.End.AS_BEFORE);
        Mend.Failed failed =
                assertInstanceOf(Mend.Failed.class, model.stageProperty().get());
        assertEquals("Another setup was done after this one.", failed.why().getLast());
        assertEquals(List.of(SAVING), done());
    }

    @Test
    void withoutAComputerNothingCanBeMended() {
        MendModel none = new MendModel(Optional.empty(), new Fresh(new Random(1)), Texts.in(Locale.ENGLISH), () -> {});
        assertEquals(Optional.empty(), none.cure(new Report(List.of(SAVING), List.of()), SAVING));
    }
}
