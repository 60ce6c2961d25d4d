package org.hostp2pd.ui.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.hostp2pd.doctor.Doctor;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Severity;
import org.hostp2pd.doctor.Symptom;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

/// What the screen of the doctor says while it looks and afterwards.
final class DoctorModelTest {
    private static final Report REPORT = new Report(
            List.of(
                    new Finding(Symptom.RADIO_ON, List.of(), List.of()),
                    new Finding(Symptom.NO_RADIO, List.of(), List.of("sudo dmesg"))),
            List.of("Linux 6"));

    private final Desk desk = new Desk();
    private final DoctorModel model = new DoctorModel(desk, Texts.in(Locale.ENGLISH));

    private static final class Desk implements Host {
        private CompletableFuture<Report> answer = new CompletableFuture<>();
        private IntConsumer done = _ -> {};
        private int asked;

        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            return new CompletableFuture<>();
        }

        @Override
        public Optional<Simulation> simulation() {
            return Optional.empty();
        }

        @Override
        public void play(String scenario) {}

        @Override
        public CompletableFuture<Report> examine(IntConsumer progress) {
            asked++;
            done = progress;
            answer = new CompletableFuture<>();
            return answer;
        }
    }

    @Test
    void itSaysHowFarItIsAndLooksOnceAtATime() {
        model.examine();
        model.examine();
        assertEquals(1, desk.asked);
        desk.done.accept(Doctor.checks());
        assertTrue(model.looking());
        assertEquals(1, model.progressProperty().get());
        desk.answer.complete(REPORT);
        assertFalse(model.looking());
        model.examine();
        assertEquals(2, desk.asked);
    }

    @Test
    void theWorstIsTheHeadingAndTheReportSaysAll() {
        model.examine();
        desk.answer.complete(REPORT);
        assertEquals(
                "Something keeps phones from getting in", model.titleProperty().get());
        assertEquals(
                "1 broken, 0 to mend, 0 to know, 1 fine",
                model.summaryProperty().get());
        assertEquals(
                List.of(Symptom.NO_RADIO),
                model.findings(Severity.BROKEN).stream().map(Finding::symptom).toList());
        assertTrue(model.text().contains("sudo dmesg") && model.text().contains("Linux 6"));
    }

    @Test
    void aLookThatFailsKeepsWhatWasFoundBefore() {
        model.examine();
        desk.answer.complete(REPORT);
        model.examine();
        desk.answer.completeExceptionally(new IOException("no place"));
        assertEquals("The doctor could not look", model.titleProperty().get());
        assertEquals(1, model.findings(Severity.BROKEN).size());
    }
}
