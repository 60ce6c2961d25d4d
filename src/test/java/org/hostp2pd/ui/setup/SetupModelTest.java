package org.hostp2pd.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hostp2pd.setup.Agreed;
import org.hostp2pd.setup.Cure;
import org.hostp2pd.setup.Difference;
import org.hostp2pd.setup.Fresh;
import org.hostp2pd.setup.Plan;
import org.hostp2pd.setup.Present;
import org.hostp2pd.setup.Question;
import org.hostp2pd.setup.Step;
import org.hostp2pd.setup.Ticket;
import org.hostp2pd.ui.common.Machine;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class SetupModelTest {
    private final Slow machine = new Slow();
    private final SetupModel model = model(false);

    /// Answers when told to.
    private static final class Slow implements Machine {
        private final CompletableFuture<Present> seen = new CompletableFuture<>();
        private final CompletableFuture<End> applied = new CompletableFuture<>();
        private CompletableFuture<End> undone = new CompletableFuture<>();
        private boolean anyway;
        private Optional<Plan> wanted = Optional.empty();
        private Optional<Ticket> asked = Optional.empty();
        private Optional<Ticket> taken = Optional.empty();
        private Consumer<String> told = _ -> {};

        @Override
        public CompletableFuture<Present> survey() {
            return seen;
        }

        @Override
        public CompletableFuture<End> apply(Agreed agreed, Telling listener) {
            wanted = Optional.of(agreed.plan());
            asked = Optional.of(agreed.ticket());
            told = listener.sentence();
            return applied;
        }

        @Override
        public CompletableFuture<End> mend(Cure cure, Agreed agreed, Telling told) {
            return apply(agreed, told);
        }

        @Override
        public CompletableFuture<End> undo(Ticket ticket, boolean anyway, Telling listener) {
            this.anyway = anyway;
            taken = Optional.of(ticket);
            return undone;
        }
    }

    private SetupModel model(boolean pretended) {
        return new SetupModel(
                Optional.of(machine), new Fresh(new Random(1)), Texts.in(Locale.ENGLISH), Enum::name, pretended);
    }

    private void begin() {
        model.begin();
        machine.seen.complete(new Workbench().survey().join());
    }

    private void toTheEnd() {
        for (Step step : Step.values()) {
            if (step != Step.REVIEW) {
                model.next();
            }
        }
    }

    private Stage stage() {
        return model.stageProperty().get();
    }

    @Test
    void itLooksBeforeItAsks() {
        model.begin();
        assertInstanceOf(Stage.Looking.class, stage());
        machine.seen.complete(new Workbench().survey().join());
        assertEquals(new Stage.Asking(Step.RADIO), stage());
        assertEquals("wlan0", model.value(Question.RADIO));
    }

    @Test
    void itSaysSoWhereTheMachineCannotBeLookedAt() {
        model.begin();
        machine.seen.completeExceptionally(new IllegalStateException());
        assertFalse(assertInstanceOf(Stage.Ended.class, stage()).well());
    }

    @Test
    void whatWasSeenAfterItWasClosedOpensNothing() {
        model.begin();
        model.close();
        machine.seen.complete(new Workbench().survey().join());
        assertInstanceOf(Stage.Away.class, stage());
    }

    @Test
    void thatNothingIsWrittenYetIsSaidUntilSomethingIs() {
        begin();
        assertEquals("Nothing is written before the last step.", model.aside());
        toTheEnd();
        model.apply();
        assertEquals("", model.aside());
        machine.applied.complete(Machine.End.DONE);
        assertEquals("", model.aside());
    }

    @Test
    void aSimulatedComputerIsNeverTakenForThisOne() {
        SetupModel pretended = model(true);
        pretended.begin();
        assertEquals("Simulated computer: nothing of this one is changed.", pretended.aside());
        machine.seen.complete(new Workbench().survey().join());
        assertEquals("Simulated computer: nothing of this one is changed.", pretended.aside());
    }

    @Test
    void anAnswerThatWillNotDoHoldsThePageAndSaysWhy() {
        begin();
        model.answer(Question.RADIO, "wlx00c0caab1234");
        assertTrue(model.obstacle().isPresent());
        assertEquals(model.obstacle(), model.problem(Question.RADIO));
        model.next();
        assertEquals(new Stage.Asking(Step.RADIO), stage());
    }

    @Test
    void whatWillChangeFollowsWhatIsTypedAndShowsNoSecret() {
        begin();
        model.answer(Question.SSID, "DIRECT-kk-Kiosk");
        model.answer(Question.PASSPHRASE, "correct horse battery");
        String text = model.planProperty().get().orElseThrow().differences().stream()
                .map(Difference::text)
                .reduce("", String::concat);
        assertTrue(text.contains("ssid=\"DIRECT-kk-Kiosk\""), text);
        assertTrue(text.contains("+\tpsk=[hidden]"), text);
        assertFalse(text.contains("correct horse battery"), text);
        assertFalse(text.contains("not for everybody"), text);
    }

    @Test
    void whileAnAnswerIsWrongWhatWillChangeStaysAsItWas() {
        begin();
        var before = model.planProperty().get();
        model.answer(Question.PASSPHRASE, "short");
        assertEquals(before, model.planProperty().get());
        assertTrue(model.problem(Question.PASSPHRASE).isPresent());
        assertEquals("", model.beside(Question.PASSPHRASE));
    }

    @Test
    void aPassphraseThatIsMadeIsStrong() {
        begin();
        model.makePassphrase();
        assertEquals("Strong", model.beside(Question.PASSPHRASE));
    }

    @Test
    void aPageThatWasLeftSaysWhatWasAnsweredAndLeadsBack() {
        begin();
        toTheEnd();
        assertEquals("wlan0", model.summary(Step.RADIO));
        model.back(Step.NAME);
        assertEquals(new Stage.Asking(Step.NAME), stage());
        model.back(Step.GROUP);
        assertEquals(new Stage.Asking(Step.NAME), stage(), "no page ahead");
    }

    @Test
    void nothingIsAppliedBeforeTheLastPage() {
        begin();
        model.apply();
        assertTrue(machine.wanted.isEmpty());
    }

    @Test
    void itIsAppliedFollowedAndTakenBack() {
        begin();
        toTheEnd();
        model.apply();
        assertEquals(model.planProperty().get(), machine.wanted);
        machine.told.accept("Written: /etc/hostp2pd.yaml");
        assertEquals(new Stage.Working(false, List.of("Written: /etc/hostp2pd.yaml")), stage());
        model.close();
        assertInstanceOf(Stage.Working.class, stage(), "not closed while something changes");
        machine.applied.complete(Machine.End.DONE);
        assertTrue(assertInstanceOf(Stage.Ended.class, stage()).undoable());
        model.undo();
        assertEquals(new Stage.Working(true, List.of()), stage());
        assertEquals(machine.asked, machine.taken);
        machine.undone.complete(Machine.End.DONE);
        assertFalse(assertInstanceOf(Stage.Ended.class, stage()).undoable());
        model.close();
        assertInstanceOf(Stage.Away.class, stage());
    }

    @Test
    void whereFilesChangedSinceItSaysSoAndIsTakenBackOnlyAfterThat() {
        begin();
        toTheEnd();
        model.apply();
        machine.applied.complete(Machine.End.DONE);
        model.undo();
        machine.told.accept("+# mine");
        machine.undone.complete(Machine.End.CHANGED);
        Stage.Ended changed = assertInstanceOf(Stage.Ended.class, stage());
        assertFalse(changed.well());
        assertTrue(changed.undoable());
        assertEquals(List.of("+# mine"), changed.said());
        assertFalse(machine.anyway);
        machine.undone = new CompletableFuture<>();
        model.undo();
        assertTrue(machine.anyway);
        machine.undone.complete(Machine.End.DONE);
        assertTrue(assertInstanceOf(Stage.Ended.class, stage()).well());
    }

    @Test
    void whatCouldNotBeDoneSaysWhyAndThatEverythingIsAsItWas() {
        begin();
        toTheEnd();
        model.apply();
        machine.told.accept("/etc/hostp2pd.yaml was changed by somebody else meanwhile.");
        machine.applied.complete(Machine.End.AS_BEFORE);
        Stage.Ended ended = assertInstanceOf(Stage.Ended.class, stage());
        assertFalse(ended.well());
        assertFalse(ended.undoable());
        assertTrue(ended.said().getFirst().startsWith("/etc/hostp2pd.yaml"));
    }

    @Test
    void whoMayNotDoItIsToldHowElse() {
        begin();
        toTheEnd();
        model.apply();
        machine.applied.complete(Machine.End.NOT_PERMITTED);
        assertTrue(
                assertInstanceOf(Stage.Ended.class, stage()).said().getFirst().contains("hostp2pd setup"));
    }
}
