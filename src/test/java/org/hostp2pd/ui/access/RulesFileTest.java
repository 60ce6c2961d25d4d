package org.hostp2pd.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.engine.SampleState;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.store.Rule;
import org.hostp2pd.ui.access.RulesFile.Fault;
import org.hostp2pd.ui.access.RulesFile.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesFileTest {
    private static final MacAddress PHONE = MacAddress.of("76:b8:1e:90:00:07");

    @Test
    void whatIsExportedIsImportedAgain() {
        DeviceRules rules = SampleState.rules();
        assertEquals(new Read.Rules(rules), RulesFile.read(RulesFile.of(rules), DeviceRules.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                " ",
                "  two blanks ",
                "76:b8:1e:90:00:07",
                "back\\slash\\u0041",
                "turned \u202e round",
                "line\nfeed",
                "\ud83d\udcf1 phone",
                "# no comment",
                "\ud800 half",
                "\ud834\udd73"
            })
    void everyNameSurvives(String name) {
        DeviceRules rules = DeviceRules.NONE.with(name, Optional.of(Rule.ASK));
        assertEquals(1, RulesFile.of(rules).lines().count());
        assertEquals(new Read.Rules(rules), RulesFile.read(RulesFile.of(rules), DeviceRules.NONE));
    }

    @Test
    void peopleMayWriteItByHand() {
        String text = "# the kitchen\n\n  Always   76:B8:1E:90:00:07\r\nnever Redmi Note 13\nask *\n";
        DeviceRules rules = DeviceRules.NONE
                .with(PHONE, Optional.of(Rule.ALWAYS))
                .with("Redmi Note 13", Optional.of(Rule.NEVER))
                .otherwise(Optional.of(Rule.ASK));
        assertEquals(new Read.Rules(rules), RulesFile.read(text, DeviceRules.NONE));
    }

    @Test
    void theFileWinsAndTheRestStays() {
        DeviceRules before = DeviceRules.NONE
                .with(PHONE, Optional.of(Rule.NEVER))
                .with("other", Optional.of(Rule.ASK))
                .called(PHONE, Optional.of("Anna"));
        DeviceRules after = before.with(PHONE, Optional.of(Rule.ALWAYS));
        assertEquals(new Read.Rules(after), RulesFile.read("always " + PHONE, before));
    }

    @Test
    void eachLineThatMakesNoSenseIsSaid() {
        String text = "maybe me\nask\nask fine\nnever bad \\escape\nnever \\u{110000}\nask " + "x".repeat(65);
        assertEquals(
                new Read.Faults(List.of(
                        new Fault(1, "access.file.rule"),
                        new Fault(2, "access.file.key"),
                        new Fault(4, "access.file.name"),
                        new Fault(5, "access.file.name"),
                        new Fault(6, "access.file.name"))),
                RulesFile.read(text, DeviceRules.NONE));
    }
}
