package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.supplicant.Question;

/// Whether the P2P device has the same address after a restart; phones know the group by it
/// (raspberrypi/firmware#1510).
final class AddressCheck implements Check {
    private static final String VARIABLE = "p2p_device_random_mac_addr";

    @Override
    public List<Finding> look(Sight sight) {
        return sight
                .said(Question.RANDOM_DEVICE_ADDRESS)
                .or(() -> sight.document().map(file -> file.text(VARIABLE)))
                .map(mode -> of(sight, mode))
                .stream()
                .toList();
    }

    private static Finding of(Sight sight, String mode) {
        boolean fixed = sight.document()
                .flatMap(file -> file.setting("p2p_device_persistent_mac_addr"))
                .isPresent();
        if (mode.equals("1") || (mode.equals("2") && !fixed && sight.document().isPresent())) {
            return Symptom.ADDRESS_RANDOM.with(mode).mendedBy(Mends.setting(sight, VARIABLE, "0"));
        }
        Optional<Radio> changing = sight.radios().stream()
                .filter(radio -> radio.driver().equals("brcmfmac"))
                .findFirst();
        return changing.isPresent() && !mode.equals("2")
                ? Symptom.ADDRESS_RANDOM_BY_DRIVER.with(changing.get().shown())
                : Symptom.ADDRESS_FINE.with();
    }
}
