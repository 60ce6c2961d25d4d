package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.Question;

/// Whether wpa_supplicant can do Wi-Fi Direct and has a P2P device.
final class P2pDeviceCheck implements Check {
    @Override
    public List<Finding> look(Sight sight) {
        if (sight.sockets().voice().isEmpty()) {
            return List.of();
        } else if (sight.said(Question.FIRST_PEER)
                .filter(reply -> reply.startsWith("UNKNOWN"))
                .isPresent()) {
            return List.of(Symptom.BUILT_WITHOUT_WIFI_DIRECT.with());
        }
        Optional<MacAddress> address =
                sight.said(Question.STATUS).flatMap(Status::parse).flatMap(Status::p2pDeviceAddress);
        if (address.isPresent()) {
            return List.of(Symptom.P2P_DEVICE_FINE.with(address.get()));
        }
        boolean disabled = sight.document()
                .filter(file -> file.text("p2p_disabled").equals("1"))
                .isPresent();
        return List.of(Symptom.NO_P2P_DEVICE
                .with(sight.sockets().voice().get().iface())
                .mendedBy(disabled ? Mends.setting(sight, "p2p_disabled", "0") : List.of(Mends.restart())));
    }
}
