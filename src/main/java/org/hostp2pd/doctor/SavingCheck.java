package org.hostp2pd.doctor;

import java.util.List;
import org.hostp2pd.supplicant.Question;

/// Whether wpa_supplicant writes the groups it makes into its file.
final class SavingCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        return sight
                .said(Question.UPDATE_CONFIG)
                .or(() -> sight.document().map(file -> file.text("update_config")))
                .map(said -> said.equals("1")
                        ? Symptom.SAVING_FINE.with()
                        : Symptom.SAVING_OFF.with().mendedBy(Mends.setting(sight, "update_config", "1")))
                .stream()
                .toList();
    }
}
