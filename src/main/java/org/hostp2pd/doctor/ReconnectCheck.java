package org.hostp2pd.doctor;

import java.util.List;
import org.hostp2pd.supplicant.Question;

/// Whether a phone that knows the group may bring it up again.
final class ReconnectCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        return sight
                .said(Question.PERSISTENT_RECONNECT)
                .or(() -> sight.document().map(file -> file.text("persistent_reconnect")))
                .map(said -> said.equals("1")
                        ? Symptom.RECONNECT_FINE.with()
                        : Symptom.RECONNECT_OFF.with().mendedBy(Mends.setting(sight, "persistent_reconnect", "1")))
                .stream()
                .toList();
    }
}
