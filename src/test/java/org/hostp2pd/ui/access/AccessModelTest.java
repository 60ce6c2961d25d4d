package org.hostp2pd.ui.access;

import static org.hostp2pd.engine.SampleState.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.ui.access.AccessModel.Choice;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class AccessModelTest {
    private final Asked asked = new Asked();
    private final AccessModel model = new AccessModel(asked, Texts.in(Locale.ENGLISH));

    @Test
    void aRandomPinIsShownAndCanBeRenewed() {
        model.see(SampleState.of(1, 1), NOW);
        assertEquals("12345670", model.pinProperty().get());
        assertEquals("Random", model.originProperty().get());
        assertTrue(model.renewableProperty().get());
        model.renew();
        assertEquals(List.of(new Request.RenewPin()), asked.requests);
    }

    @Test
    void whatIsRefusedSaysWhyUntilItIsRead() {
        asked.outcome = new Outcome.Refused(Outcome.Why.PIN_CONFIGURED);
        model.renew();
        assertEquals(
                "The PIN stands in the configuration. Change it in Settings.",
                model.answerProperty().get());
        model.forget();
        assertEquals("", model.answerProperty().get());
    }

    @Test
    void aMethodTakesEffectAtOnceAndOnlyAnotherOneIsSent() {
        model.see(SampleState.of(1, 1), NOW);
        assertEquals(Choice.FILE, model.choiceProperty().get());
        model.choose(Choice.FILE);
        model.choose(Choice.PUSH_BUTTON);
        model.choose(Choice.FILE);
        assertEquals(
                List.of(
                        new Request.ChooseMethod(Optional.of(Method.PUSH_BUTTON)),
                        new Request.ChooseMethod(Optional.empty())),
                asked.requests);
    }

    @Test
    void underTheButtonNobodyIsAskedForThePin() {
        model.see(SampleState.pressing(), NOW);
        assertFalse(model.pinWantedProperty().get());
        assertTrue(model.buttonWantedProperty().get());
        assertEquals(Choice.PUSH_BUTTON, model.choiceProperty().get());
        assertEquals(
                "Whoever asks gets in without typing anything, unless blocked in the list.",
                model.meaningProperty().get());
    }

    @Test
    void anOpenButtonCountsDown() {
        model.see(SampleState.pressing(), NOW);
        assertEquals(90, model.openProperty().get());
        model.tick(NOW.plusSeconds(30));
        assertEquals(60, model.openProperty().get());
        model.see(SampleState.of(1, 1), NOW);
        assertEquals(0, model.openProperty().get());
    }

    @Test
    void whatTheListMeansDependsOnTheRuleForAllOthers() {
        model.see(SampleState.of(1, 1), NOW);
        assertEquals(
                "Whoever types the PIN gets in, unless blocked in the list.",
                model.meaningProperty().get());
        model.see(SampleState.asking(1, 1, 0), NOW);
        assertEquals(
                "You are asked about everybody who is not in the list. The PIN is needed as well.",
                model.meaningProperty().get());
    }
}
