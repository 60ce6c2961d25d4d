package org.hostp2pd.doctor;

import java.util.List;
import org.hostp2pd.config.Configuration.Refused;
import org.hostp2pd.config.Place;

/// Whether the configuration of this program is understood.
final class SettingsCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        if (sight.settings() instanceof Refused(var problems) && !problems.isEmpty()) {
            Place place = problems.getFirst().place();
            return List.of(
                    Symptom.SETTINGS_REFUSED.with(place.source(), place.line(), place.column(), problems.size()));
        }
        return List.of();
    }
}
