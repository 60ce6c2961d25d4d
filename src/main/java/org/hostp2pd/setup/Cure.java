package org.hostp2pd.setup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.Symptom;

/// One trouble that is mended by itself, with nothing else touched. What mends it is planned by [Mending].
public enum Cure {
    /// wpa_supplicant may write the groups it makes.
    SAVING("update_config"),
    /// Phones that know the group may bring it up again.
    RECONNECT("persistent_reconnect"),
    /// The country is known.
    COUNTRY("country", Question.COUNTRY),
    /// The address stays over restarts.
    ADDRESS("p2p_device_random_mac_addr"),
    /// Phones see a name.
    NAME("device_name", Question.NAME),
    /// Phones are told that a PIN can be typed.
    KEYPAD("config_methods"),
    /// There is a P2P device.
    DEVICE("p2p_disabled"),
    /// The control socket is there, and the service is let in.
    CONTROL("ctrl_interface"),
    /// The kept groups are groups.
    GROUP_MODE(""),
    /// The kept groups stay out of the way of other networks.
    GROUP_KEPT(""),
    /// The kept group has a name that phones take for one.
    GROUP_NAME("", Question.SSID),
    /// The kept groups have a passphrase that nobody guesses.
    PASSPHRASE("", Question.PASSPHRASE),
    /// The PIN is none that anybody would try first.
    PIN("", Question.PIN),
    /// Nobody but the owner and the group of the file may read it.
    CLOSED(""),
    /// NetworkManager leaves groups alone.
    FENCE("");

    private static final Map<Symptom, Cure> CURES = Map.ofEntries(
            Map.entry(Symptom.SAVING_OFF, SAVING),
            Map.entry(Symptom.RECONNECT_OFF, RECONNECT),
            Map.entry(Symptom.COUNTRY_MISSING, COUNTRY),
            Map.entry(Symptom.COUNTRY_IMPOSSIBLE, COUNTRY),
            Map.entry(Symptom.ADDRESS_RANDOM, ADDRESS),
            Map.entry(Symptom.DEVICE_NAME_MISSING, NAME),
            Map.entry(Symptom.KEYPAD_MISSING, KEYPAD),
            Map.entry(Symptom.NO_P2P_DEVICE, DEVICE),
            Map.entry(Symptom.NO_CONTROL_SOCKET, CONTROL),
            Map.entry(Symptom.GROUP_MODE_WRONG, GROUP_MODE),
            Map.entry(Symptom.GROUP_DISABLED_WRONG, GROUP_KEPT),
            Map.entry(Symptom.GROUP_NAME_WITHOUT_PREFIX, GROUP_NAME),
            Map.entry(Symptom.PASSPHRASE_TRIVIAL, PASSPHRASE),
            Map.entry(Symptom.PIN_TRIVIAL, PIN),
            Map.entry(Symptom.FILE_OPEN_TO_ALL, CLOSED),
            Map.entry(Symptom.NETWORK_MANAGER_MANAGES, FENCE),
            Map.entry(Symptom.NETWORK_MANAGER_ENDS_GROUPS, FENCE),
            Map.entry(Symptom.NETWORK_MANAGER_MAY_TAKE, FENCE));

    /// With one of these there is no file to mend.
    private static final Set<Symptom> FILELESS =
            Set.of(Symptom.NO_FILE, Symptom.FILE_MISSING, Symptom.FILE_REFUSED, Symptom.SUPPLICANT_NOT_RUNNING);

    private final String line;
    private final Optional<Question> question;

    Cure(String line) {
        this.line = line;
        this.question = Optional.empty();
    }

    Cure(String line, Question question) {
        this.line = line;
        this.question = Optional.of(question);
    }

    /// What cures a finding; empty where nothing does that could be undone, or where it has to be done by hand.
    ///
    /// @param report the finding is from
    public static Optional<Cure> of(Report report, Finding finding) {
        boolean fileless = report.findings().stream().map(Finding::symptom).anyMatch(FILELESS::contains);
        return Optional.ofNullable(CURES.get(finding.symptom()))
                .filter(cure -> !fileless || cure == PIN || cure == FENCE || cure == CONTROL);
    }

    /// What is asked before; empty where nothing is.
    public Optional<Question> question() {
        return question;
    }

    /// The line of `wpa_supplicant.conf` outside of blocks that it is about; empty text for none.
    String line() {
        return line;
    }

    /// Whether it is about the blocks of groups.
    boolean ofGroups() {
        return switch (this) {
            case GROUP_MODE, GROUP_KEPT, GROUP_NAME, PASSPHRASE -> true;
            case SAVING, RECONNECT, COUNTRY, ADDRESS, NAME, KEYPAD, DEVICE, CONTROL, PIN, CLOSED, FENCE -> false;
        };
    }

    /// Whether it counts only from a start of wpa_supplicant on.
    boolean needsStart() {
        return this == ADDRESS || this == DEVICE || this == CONTROL;
    }
}
