package org.hostp2pd.doctor;

import java.util.List;
import org.hostp2pd.p2p.WpsPin;

/// Whether the fixed PIN is one that anybody would try first.
final class PinCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        return sight.wanted().access().pin().map(pin -> of(pin)).stream().toList();
    }

    private static Finding of(WpsPin pin) {
        return pin.trivial() ? Symptom.PIN_TRIVIAL.with() : Symptom.PIN_FINE.with();
    }
}
