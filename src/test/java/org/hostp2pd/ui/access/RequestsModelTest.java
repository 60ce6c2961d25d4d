package org.hostp2pd.ui.access;

import static org.hostp2pd.engine.SampleState.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.Request.Leave;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class RequestsModelTest {
    private static final State THREE = SampleState.asking(3, 8, 3);
    private static final State NOBODY = SampleState.asking(3, 8, 0);

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Asked asked = new Asked();
    private final List<String> said = new ArrayList<>();
    private final RequestsModel model = new RequestsModel(asked, texts, new Askers(texts, asked), said::add);

    private String name() {
        return model.firstProperty().get().orElseThrow().name();
    }

    private MacAddress device() {
        return model.firstProperty().get().orElseThrow().device();
    }

    @Test
    void whoAskedFirstIsAnsweredFirst() {
        model.see(THREE, NOW);
        assertTrue(model.urgentProperty().get());
        assertEquals("Lukas's Galaxy S24", name());
        assertEquals("1 of 3", model.placeProperty().get());
        Asker asker = model.firstProperty().get().orElseThrow();
        assertEquals("Smartphone", asker.kind());
        assertEquals("Never seen", asker.known());
        assertEquals("It asks to join with the PIN.", asker.way());
        assertEquals("1234 5670", model.pinProperty().get());
    }

    @Test
    void whatBecomesKnownOfADeviceMeanwhileDoesNotBringItsRequestBack() {
        model.see(SampleState.asking(3, 8, 1), NOW);
        MacAddress first = device();
        model.acceptOnce();
        State named = SampleState.asking(3, 8, 1);
        model.see(SampleState.named(named, first, "Lukas"), NOW);
        assertEquals(Optional.empty(), model.firstProperty().get());
    }

    @Test
    void anAnswerThatComesTooLateSaysSo() {
        asked.outcome = new Outcome.Refused(Outcome.Why.NOBODY_ASKS);
        model.see(THREE, NOW);
        model.acceptOnce();
        assertEquals(List.of("It does not ask any more. Let it ask again."), said);
    }

    @Test
    void anAnswerIsSentAndTheNextOneComesAtOnce() {
        model.see(THREE, NOW);
        MacAddress first = device();
        model.acceptOnce();
        MacAddress second = device();
        model.acceptAlways();
        MacAddress third = device();
        model.reject();
        assertEquals(
                List.of(
                        new Request.Permit(first, Leave.ONCE),
                        new Request.Permit(second, Leave.ALWAYS),
                        new Request.Refuse(third, false)),
                asked.requests);
        assertTrue(model.firstProperty().get().isEmpty());
        assertFalse(model.urgentProperty().get());
    }

    @Test
    void whatIsAnsweredDoesNotComeBackWithALateState() {
        model.see(THREE, NOW);
        MacAddress first = device();
        model.acceptOnce();
        model.see(THREE, NOW);
        assertFalse(device().equals(first));
        assertEquals("1 of 2", model.placeProperty().get());
    }

    @Test
    void whoIsPutOffStaysOpenBehindTheOthers() {
        model.see(THREE, NOW);
        MacAddress first = device();
        model.later();
        assertFalse(device().equals(first));
        assertTrue(model.urgentProperty().get());
        model.later();
        model.later();
        assertFalse(model.urgentProperty().get());
        assertEquals(first, device());
        model.acceptOnce();
        assertEquals(List.of(new Request.Permit(first, Leave.ONCE)), asked.requests);
    }

    @Test
    void theTimeRunsOutInWords() {
        model.see(THREE, NOW);
        assertEquals(93, model.secondsProperty().get());
        assertEquals("1 min 33 s", model.remaining(model.secondsProperty().get()));
        assertFalse(model.hurryProperty().get());
        model.tick(NOW.plusSeconds(75));
        assertEquals("18 s", model.remaining(model.secondsProperty().get()));
        assertTrue(model.hurryProperty().get());
        assertEquals(18 / 120.0, model.leftProperty().get(), 0.001);
        model.tick(NOW.plusSeconds(200));
        assertEquals(0, model.secondsProperty().get());
    }

    @Test
    void whenNobodyAsksNothingIsShownAndNothingSent() {
        model.see(THREE, NOW);
        model.see(NOBODY, NOW);
        assertTrue(model.firstProperty().get().isEmpty());
        model.acceptOnce();
        model.reject();
        assertEquals(List.of(), asked.requests);
    }
}
