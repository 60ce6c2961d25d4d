package org.hostp2pd.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hostp2pd.config.Expected.Kind;

/// Reads `config_parms`: global variables of wpa_supplicant, sent as they are written.
final class ConfigParms {
    /// What makes wpa_supplicant open a shared object (config.c in hostap), and with it whoever may write this file
    /// root.
    private static final Set<String> LOAD_CODE =
            Set.of("opensc_engine_path", "pkcs11_engine_path", "pkcs11_module_path", "load_dynamic_eap");

    private ConfigParms() {}

    static Map<String, String> of(Fields fields, String key, Findings findings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Pairs.Value pair : Pairs.of(fields, key, findings)) {
            String name = fields.name(key) + "." + pair.name();
            if (LOAD_CODE.contains(pair.name().toLowerCase(Locale.ROOT))) {
                findings.refuse(pair.place(), new Reason.LoadsCode(name));
            } else if (Grammar.printable(pair.value())) {
                values.put(pair.name(), pair.value());
            } else {
                Reason wrong = new Reason.WrongValue(name, Kind.TEXT, Reason.Found.Shape.HIDDEN);
                findings.refuse(pair.place(), wrong);
            }
        }
        return values;
    }
}
