package org.hostp2pd.setup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.config.SettingsText;
import org.hostp2pd.doctor.FileSeen;
import org.hostp2pd.setup.SettingsEdit.Edited;

/// Finds out what leads from what a machine has to what somebody wants: only what differs. Pure; the same answers on
/// the same machine give the same plan, but for a passphrase that has to be made.
public final class Planner {
    private final Sheet sheet;

    private Planner(Sheet sheet) {
        this.sheet = sheet;
    }

    /// @param answers of which [Judge] found that they will do on this machine
    /// @param fresh   makes a passphrase where none is given and none is there
    public static Plan plan(Present present, Answers answers, Fresh fresh) {
        Adapter adapter = present.adapter(answers.radio().value()).orElseThrow();
        return new Planner(new Sheet(present, answers, adapter, fresh, Optional.empty())).plan();
    }

    /// What mends one trouble. @param answers of a [Mending]
    static Plan mend(Present present, Answers answers, Cure cure, Fresh fresh) {
        Adapter adapter = present.adapter(answers.radio().value()).orElseThrow();
        return new Planner(new Sheet(present, answers, adapter, fresh, Optional.of(cure))).mend(cure);
    }

    private Plan mend(Cure cure) {
        switch (cure) {
            case PIN -> {
                if (!(sheet.present().file(Places.SETTINGS) instanceof FileSeen.Absent)) {
                    settings();
                    new ServicePart(sheet).again();
                }
            }
            case CLOSED -> new SupplicantPart(sheet).close();
            case FENCE -> new ServicePart(sheet).fence();
            case SAVING,
                    RECONNECT,
                    COUNTRY,
                    ADDRESS,
                    NAME,
                    KEYPAD,
                    DEVICE,
                    CONTROL,
                    GROUP_MODE,
                    GROUP_KEPT,
                    GROUP_NAME,
                    PASSPHRASE -> new SupplicantPart(sheet).mend(cure);
        }
        return sheet.plan();
    }

    private Plan plan() {
        know();
        settings();
        ServicePart services = new ServicePart(sheet);
        services.fence();
        SupplicantPart supplicant = new SupplicantPart(sheet);
        Optional<String> group = supplicant.change();
        services.unit(group);
        services.boot();
        supplicant.renew();
        return sheet.plan();
    }

    private void know() {
        Present present = sheet.present();
        if (!present.services().systemd()) {
            sheet.remark(Remark.Kind.NO_SYSTEMD);
        }
        if (present.services().programs().contains("dhcpcd")) {
            sheet.remark(Remark.Kind.DHCPCD);
        }
        if (sheet.answers().access().method() == Method.PUSH_BUTTON) {
            sheet.remark(Remark.Kind.PUSH_BUTTON);
        }
        if (sheet.answers().group().country().isEmpty() && present.country().isEmpty()) {
            sheet.remark(Remark.Kind.NO_COUNTRY);
        }
    }

    private void settings() {
        if (sheet.readable(Places.SETTINGS)) {
            Optional<SettingsText> text =
                    SettingsText.of(text(sheet.octets(Places.SETTINGS).orElse("")));
            if (text.isPresent() && text.get().read() instanceof Configuration.Accepted accepted) {
                settings(text.get(), accepted);
            } else {
                sheet.remark(Remark.Kind.SETTINGS_WRONG, Places.SETTINGS);
            }
        }
    }

    private void settings(SettingsText text, Configuration.Accepted accepted) {
        boolean told = sheet.adapter().running() instanceof Running.Told;
        Optional<String> passphrase = sheet.answers().group().passphrase().map(it -> it.value());
        if (told && passphrase.isEmpty() && ToldEdit.key(accepted.settings()).isEmpty()) {
            passphrase = Optional.of(sheet.fresh().passphrase().value());
        }
        boolean several = sheet.present().adapters().size() > 1;
        SettingsEdit edit = new SettingsEdit(sheet.answers(), accepted.settings(), text, sheet.cure());
        switch (edit.of(sheet.adapter(), several, passphrase)) {
            case Edited.Done(SettingsText after) -> write(after);
            case Edited.Stuck(String key) -> sheet.remark(Remark.Kind.BY_HAND, Places.SETTINGS, key);
        }
    }

    /// The service reads it as its own user; it may hold a PIN, so nobody else does.
    private void write(SettingsText after) {
        String owner = sheet.present().accounts().contains("hostp2pd") ? "hostp2pd" : "";
        sheet.change(Places.SETTINGS, octets(after.text()), new Change.Fresher(owner.isEmpty() ? 0600 : 0640, owner));
    }

    private static String text(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
