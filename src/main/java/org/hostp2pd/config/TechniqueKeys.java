package org.hostp2pd.config;

import org.hostp2pd.config.Expected.Kind;

/// Reads the three keys that name a group formation technique.
final class TechniqueKeys {
    private static final String PERSISTENT = "activate_persistent_group";
    private static final String AUTONOMOUS = "activate_autonomous_group";
    private static final String DYNAMIC = "dynamic_group";

    private final Fields fields;
    private final Findings findings;

    TechniqueKeys(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    Settings.Technique read() {
        boolean persistent = flag(PERSISTENT, true);
        boolean autonomous = flag(AUTONOMOUS, false);
        boolean dynamic = flag(DYNAMIC, false);
        if (autonomous && persistent) {
            remark(Note.Remark.PERSISTENT_WINS, PERSISTENT);
        } else if (autonomous && dynamic) {
            remark(Note.Remark.DYNAMIC_WINS, DYNAMIC);
        }
        boolean atStart = !dynamic && (persistent || autonomous);
        return new Settings.Technique(atStart, persistent, dynamic && !persistent);
    }

    private boolean flag(String key, boolean orElse) {
        return fields.read(key, Kind.YES_OR_NO, Grammar::flag).orElse(orElse);
    }

    private void remark(Note.Remark remark, String winner) {
        fields.place(AUTONOMOUS)
                .ifPresent(place -> findings.remark(place, remark, fields.name(winner), fields.name(AUTONOMOUS)));
    }
}
