package org.hostp2pd.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing that is asked. What is answered is a text as somebody types it; [Judge] says whether it will do.
public enum Question {
    /// The interface of the radio: `wlan0`.
    RADIO(Step.RADIO, "radio"),
    /// `yes` lets NetworkManager leave the interfaces of groups alone.
    FENCE(Step.KEEPER, "leave_groups_alone"),
    /// The name phones see, 1 to 32 octets.
    NAME(Step.NAME, "name"),
    /// What they see it as: a [org.hostp2pd.p2p.DeviceKind] in lower case, or a type as wpa_supplicant writes it.
    KIND(Step.NAME, "kind"),
    /// `pin` or `push_button`.
    METHOD(Step.ACCESS, "method"),
    /// Four or eight digits; empty text for a random PIN at each start. Secret.
    PIN(Step.ACCESS, "pin"),
    /// The name of the group, `DIRECT-xy` and more.
    SSID(Step.GROUP, "ssid"),
    /// The passphrase; empty text keeps the one there is, or makes one. Secret.
    PASSPHRASE(Step.GROUP, "passphrase"),
    /// `any`, `2.4` or `5`.
    BAND(Step.GROUP, "band"),
    /// Two letters; empty text leaves it open.
    COUNTRY(Step.GROUP, "country"),
    /// `device`, `kept` or `driver`.
    ADDRESS(Step.ADDRESS, "address"),
    /// `yes` or `no`.
    BOOT(Step.START, "start_at_boot"),
    /// A level of the log; empty text for what the section `logging` says.
    LOG_LEVEL(Step.START, "log_level");

    private final Step step;
    private final String key;

    Question(Step step, String key) {
        this.step = step;
        this.key = key;
    }

    /// The page on which it stands.
    public Step step() {
        return step;
    }

    /// Its key in a file of answers.
    public String key() {
        return key;
    }

    /// Whether the answer is never to be logged or shown unasked.
    public boolean secret() {
        return this == PIN || this == PASSPHRASE;
    }

    /// The question of a key.
    public static Optional<Question> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    /// The questions of a page, in their order.
    public static List<Question> on(Step step) {
        return Arrays.stream(values()).filter(it -> it.step == step).toList();
    }
}
