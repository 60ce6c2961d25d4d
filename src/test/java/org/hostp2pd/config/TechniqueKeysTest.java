package org.hostp2pd.config;

import static org.hostp2pd.config.Readings.at;
import static org.hostp2pd.config.Readings.remarks;
import static org.hostp2pd.config.Readings.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TechniqueKeysTest {
    @ParameterizedTest
    @CsvSource({
        "True,False,False, true,true,false",
        "True,False,True, false,true,false",
        "False,True,False, true,false,false",
        "False,False,False, false,false,false",
        "False,False,True, false,false,true",
        "False,True,True, false,false,true",
        "True,True,False, true,true,false",
        "True,True,True, false,true,false"
    })
    void threeKeysNameTheTechnique(
            String persistent, String autonomous, String dynamic, boolean atStart, boolean kept, boolean goes) {
        String text = "activate_persistent_group: %s\nactivate_autonomous_group: %s\ndynamic_group: %s\n"
                .formatted(persistent, autonomous, dynamic);
        assertEquals(new Settings.Technique(atStart, kept, goes), settings(text).technique());
    }

    @Test
    void theWinnerOfTwoTechniquesIsNoted() {
        String both = "activate_persistent_group: yes\nactivate_autonomous_group: yes\n";
        assertEquals(
                List.of(new Note(
                        at(2, 1),
                        Note.Remark.PERSISTENT_WINS,
                        List.of("activate_persistent_group", "activate_autonomous_group"))),
                Readings.accepted(both).notes());
        String dynamic = "activate_persistent_group: no\nactivate_autonomous_group: yes\ndynamic_group: yes\n";
        assertEquals(List.of(Note.Remark.DYNAMIC_WINS), remarks(dynamic));
    }
}
