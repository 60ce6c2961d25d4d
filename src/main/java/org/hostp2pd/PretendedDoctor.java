package org.hostp2pd;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaReading;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Mends;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Symptom;

/// What the doctor finds on a computer that is pretended: what stands in its file.
///
/// @param path of the file
/// @param seen the file itself
record PretendedDoctor(String path, FileSeen seen) {
    Report examine() {
        WpaDocument document = document();
        String country = document.text("country");
        String name = document.text("device_name");
        return new Report(
                List.of(
                        fine(Symptom.RADIO_ON),
                        fine(Symptom.EVENTS_FINE),
                        judged(document, "update_config", Symptom.SAVING_FINE, Symptom.SAVING_OFF),
                        judged(document, "persistent_reconnect", Symptom.RECONNECT_FINE, Symptom.RECONNECT_OFF),
                        country.isEmpty()
                                ? ill(document, Symptom.COUNTRY_MISSING, "country", "IT")
                                : fine(Symptom.COUNTRY_FINE, country),
                        name.isEmpty()
                                ? ill(document, Symptom.DEVICE_NAME_MISSING, "device_name", "DIRECT-host")
                                : fine(Symptom.DEVICE_NAME_FINE, name)),
                List.of());
    }

    private WpaDocument document() {
        return seen instanceof FileSeen.Held(String octets, var _)
                        && WpaDocument.read(octets.getBytes(StandardCharsets.ISO_8859_1))
                                instanceof WpaReading.Understood(WpaDocument read)
                ? read
                : WpaDocument.EMPTY;
    }

    private Finding judged(WpaDocument document, String line, Symptom well, Symptom badly) {
        return document.text(line).equals("1") ? fine(well) : ill(document, badly, line, "1");
    }

    private Finding ill(WpaDocument document, Symptom symptom, String line, String value) {
        boolean there = document.setting(line).isPresent();
        return new Finding(symptom, List.of(), List.of(Mends.inFile(path, line, value, there)));
    }

    private static Finding fine(Symptom symptom, String... facts) {
        return new Finding(symptom, List.of(facts), List.of());
    }
}
