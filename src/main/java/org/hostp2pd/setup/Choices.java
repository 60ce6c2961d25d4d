package org.hostp2pd.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.p2p.DeviceKind;
import org.hostp2pd.setup.Answers.Band;

/// What can be answered, where that is a list.
final class Choices {
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private Choices() {}

    static List<String> of(Present present, Question question) {
        return switch (question) {
            case RADIO -> present.adapters().stream().map(Adapter::station).toList();
            case FENCE -> YES_OR_NO;
            case BOOT -> present.services().systemd() && present.services().installed() ? YES_OR_NO : List.of("no");
            case KIND -> lower(DeviceKind.values());
            case METHOD -> List.of("pin", "push_button");
            case BAND -> Arrays.stream(Band.values()).map(Band::text).toList();
            case ADDRESS -> lower(Answers.Address.values());
            case LOG_LEVEL ->
                Stream.concat(
                                Stream.of(""),
                                Arrays.stream(LogSettings.Level.values()).map(Enum::name))
                        .toList();
            case NAME, PIN, SSID, PASSPHRASE, COUNTRY -> List.of();
        };
    }

    private static List<String> lower(Enum<?>[] all) {
        return Arrays.stream(all).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
    }
}
