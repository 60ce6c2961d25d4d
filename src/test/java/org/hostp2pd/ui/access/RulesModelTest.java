package org.hostp2pd.ui.access;

import static org.hostp2pd.engine.SampleState.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;
import org.junit.jupiter.api.Test;

class RulesModelTest {
    private static final State STATE = SampleState.asking(3, 8, 0);
    private static final DeviceRules RULES = SampleState.rules();

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Asked asked = new Asked();
    private final RulesModel model = new RulesModel(asked, texts, new RuleRows(texts, new Numbers(texts)));

    private List<String> titles() {
        return model.rows().stream().map(RuleRow::title).toList();
    }

    private DeviceRules wanted() {
        return ((Request.ChangeRules) asked.requests.getLast()).rules();
    }

    private RuleRow row(String title) {
        return model.rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesComeFirstAndThenTheDevicesThatNobodyKnows() {
        model.see(STATE, NOW);
        assertEquals(
                List.of(
                        "Anna's Pixel",
                        "Meeting room TV",
                        "thinkpad-maria",
                        "\u5c0f\u6797\u306eiPhone",
                        "5c:ba:37:0e:91:f4",
                        "76:b8:1e:90:00:08"),
                titles());
        assertEquals("Any address with this name", row("thinkpad-maria").second());
        assertEquals("In now", row("Anna's Pixel").seen());
        assertEquals("Not seen", row("5c:ba:37:0e:91:f4").seen());
        assertEquals(Rule.ASK, model.otherwiseProperty().get());
    }

    @Test
    void aSearchFindsNamesAndAddresses() {
        model.see(STATE, NOW);
        model.searchProperty().set("PIXEL");
        assertEquals(List.of("Anna's Pixel"), titles());
        model.searchProperty().set("5C:BA");
        assertEquals(List.of("5c:ba:37:0e:91:f4"), titles());
        assertEquals(6, model.sizeProperty().get());
    }

    @Test
    void aRuleIsSentAtOnceAndShownBeforeTheEngineHasIt() {
        model.see(STATE, NOW);
        model.rule(row("Anna's Pixel").key(), Rule.NEVER);
        assertEquals(Optional.of(Rule.NEVER), row("Anna's Pixel").key().in(wanted()));
        assertEquals(Rule.NEVER, row("Anna's Pixel").rule());
        model.see(STATE, NOW);
        assertEquals(Rule.NEVER, row("Anna's Pixel").rule());
    }

    @Test
    void whatTheEngineDoesNotTakeIsTakenBackOnTheScreen() {
        model.see(STATE, NOW);
        model.rule(row("Anna's Pixel").key(), Rule.NEVER);
        model.tick(NOW.plusSeconds(4));
        assertEquals(Rule.ALWAYS, row("Anna's Pixel").rule());
    }

    @Test
    void everybodyElseWithoutARuleIsLetIn() {
        model.see(STATE, NOW);
        model.otherwise(Rule.ALWAYS);
        assertEquals(Optional.empty(), wanted().otherwise());
    }

    @Test
    void severalRemovalsAreTakenBackTogetherAndWhatCameSinceStays() {
        model.see(STATE, NOW);
        model.remove(List.of(row("Anna's Pixel")));
        assertEquals("Removed ‘Anna's Pixel’", model.undoProperty().get());
        model.remove(List.of(row("thinkpad-maria")));
        assertEquals("Removed 2 entries", model.undoProperty().get());
        assertEquals(4, model.sizeProperty().get());
        model.typedProperty().set("new phone");
        model.add(Rule.ASK);
        model.undo();
        assertEquals(RULES.with("new phone", Optional.of(Rule.ASK)), wanted());
        assertEquals("", model.undoProperty().get());
    }

    @Test
    void whatIsForgottenIsNotTakenBackWithTheNext() {
        model.see(STATE, NOW);
        model.remove(List.of(row("Anna's Pixel")));
        model.forget();
        model.remove(List.of(row("thinkpad-maria")));
        model.undo();
        assertEquals(5, model.sizeProperty().get());
    }

    @Test
    void whatIsTypedIsJudgedWhileItIsTyped() {
        model.see(STATE, NOW);
        assertTypedIs("", "", false);
        assertTypedIs("76:b8:1e", "An address has six pairs of digits: 76:b8:1e:90:3c:05", false);
        assertTypedIs("76-B8-1E-90-00-44", "", true);
        assertTypedIs("76:b8:1e:90:00:00", "It is in the list already.", false);
        assertTypedIs(" thinkpad-maria ", "It is in the list already.", false);
        assertTypedIs("x".repeat(33), "A device name has 32 characters at most.", false);
        assertTypedIs("Ada's phone", "", true);
    }

    private void assertTypedIs(String typed, String complaint, boolean fine) {
        model.typedProperty().set(typed);
        assertEquals(complaint, model.complaintProperty().get());
        assertEquals(fine, model.fineProperty().get());
    }

    @Test
    void aTypedAddressBecomesARuleForTheDevice() {
        model.see(STATE, NOW);
        model.typedProperty().set("76-B8-1E-90-00-44");
        model.add(Rule.NEVER);
        assertEquals(Rule.NEVER, wanted().byAddress().get(MacAddress.of("76:b8:1e:90:00:44")));
        assertEquals("", model.typedProperty().get());
    }

    @Test
    void devicesInRangeWithoutARuleAreOffered() {
        model.see(STATE, NOW);
        List<String> offered = model.seen().stream().map(RuleRow::title).toList();
        assertTrue(offered.contains("Lukas's Galaxy S24"));
        assertFalse(offered.contains("Anna's Pixel"));
        assertFalse(offered.contains("thinkpad-maria"));
    }

    @Test
    void aListWithAFaultChangesNothingAndSaysWhere() {
        model.see(STATE, NOW);
        model.take("ask good\nperhaps bad\nperhaps worse\n");
        assertEquals(
                "Line 2: A line begins with always, ask or never. One more line makes no sense. Nothing was changed.",
                model.newsProperty().get());
        assertEquals(List.of(), asked.requests);
        model.take("ask good\n");
        assertEquals(
                "Imported. The list has 7 entries now.", model.newsProperty().get());
        assertEquals(Rule.ASK, wanted().byName().get("good"));
    }
}
