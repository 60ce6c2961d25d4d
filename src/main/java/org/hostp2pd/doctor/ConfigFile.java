package org.hostp2pd.doctor;

import java.util.Optional;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaReading;

/// A configuration file that a running wpa_supplicant was started with.
///
/// @param facts   empty where it is not there
/// @param reading empty where it may not be read
record ConfigFile(String path, Optional<FileFacts> facts, Optional<WpaReading> reading) {
    static ConfigFile of(Machine machine, String path) {
        return new ConfigFile(path, machine.facts(path), machine.octets(path).map(WpaDocument::read));
    }

    Optional<WpaDocument> document() {
        return reading.map(it -> it instanceof WpaReading.Understood(WpaDocument document) ? document : null);
    }
}
