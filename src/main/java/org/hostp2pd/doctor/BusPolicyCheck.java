package org.hostp2pd.doctor;

import java.util.List;

/// Whether a policy of the system bus keeps programs such as NetworkManager from the P2P device. That they do not hear
/// of groups is as it should be ([BusRule]).
final class BusPolicyCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        return BusRule.files(sight.machine())
                .filter(path -> denies(sight.machine().text(path)))
                .map(Symptom.DBUS_DENIES::with)
                .toList();
    }

    private static boolean denies(String text) {
        return BusRule.denials(text).anyMatch(denial -> denial.contains("P2PDevice") && !BusRule.unheard(denial));
    }
}
