package org.hostp2pd.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.SimpleObjectProperty;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Symptom;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.ui.common.Host;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

/// What the navigation says of the doctor.
class TroublesTest {
    private final SimpleObjectProperty<Optional<Report>> found = new SimpleObjectProperty<>(Optional.empty());
    private final ShellModel model = new ShellModel(new Desk(), Texts.in(Locale.ENGLISH));

    private static final class Desk implements Host {
        @Override
        public CompletableFuture<Outcome> submit(Request request) {
            return CompletableFuture.completedFuture(new Outcome.Done());
        }

        @Override
        public Optional<Simulation> simulation() {
            return Optional.empty();
        }

        @Override
        public void play(String scenario) {}
    }

    private void find(Symptom... symptoms) {
        found.set(Optional.of(new Report(
                List.of(symptoms).stream()
                        .map(symptom -> new Finding(symptom, List.of(), List.of()))
                        .toList(),
                List.of())));
    }

    @Test
    void whatIsBrokenOrToMendIsCountedAndNothingElse() {
        model.follow(found);
        assertEquals(0, model.troublesProperty().get());
        find(Symptom.RADIO_ON, Symptom.ONE_CHANNEL, Symptom.SAVING_OFF);
        assertEquals(1, model.troublesProperty().get());
        assertFalse(model.brokenProperty().get());
        find(Symptom.SAVING_OFF, Symptom.NO_P2P_DEVICE);
        assertEquals(2, model.troublesProperty().get());
        assertTrue(model.brokenProperty().get());
        find(Symptom.RADIO_ON);
        assertEquals(0, model.troublesProperty().get());
        assertFalse(model.brokenProperty().get());
    }
}
