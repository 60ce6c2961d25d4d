package org.hostp2pd.setup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.wpa.WpaBlock;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaReading;
import org.hostp2pd.config.wpa.WpaSetting;
import org.hostp2pd.config.wpa.WpaValue;
import org.hostp2pd.doctor.GroupBlocks;
import org.hostp2pd.doctor.Guess;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.Ssid;

/// Mends the blocks of groups in a `wpa_supplicant.conf`, those of which the doctor says that they are ones.
///
/// @param group what it is to be
record Cured(Cure cure, Answers.Group group) {
    /// @return empty where a value cannot be written so that it is read as it is meant
    Optional<WpaDocument> of(WpaDocument before) {
        Optional<WpaDocument> after = Optional.of(before);
        List<WpaBlock> blocks = before.blocks();
        boolean named = false;
        for (int at = 0; at < blocks.size(); at++) {
            int block = at;
            // Two groups of one name would be the same to a phone.
            if (ill(blocks.get(at), cure) && !named) {
                after = after.flatMap(document -> mended(document, block));
                named = cure == Cure.GROUP_NAME;
            }
        }
        return after;
    }

    private Optional<WpaDocument> mended(WpaDocument document, int block) {
        return switch (cure) {
            case GROUP_MODE -> document.with(block, "mode", WpaValue.number(3));
            case GROUP_KEPT -> document.with(block, "disabled", WpaValue.number(2));
            case GROUP_NAME -> document.with(block, "ssid", WpaValue.ssid(group.ssid()));
            case PASSPHRASE ->
                group.passphrase()
                        .map(GroupKey.class::cast)
                        .flatMap(key -> document.with(block, "psk", WpaValue.key(key)));
            case SAVING, RECONNECT, COUNTRY, ADDRESS, NAME, KEYPAD, DEVICE, CONTROL, PIN, CLOSED, FENCE ->
                Optional.of(document);
        };
    }

    /// Whether it would change anything in such a file. @param octets one character for each octet
    static boolean needed(String octets, Cure cure) {
        return WpaDocument.read(octets.getBytes(StandardCharsets.ISO_8859_1))
                        instanceof WpaReading.Understood(WpaDocument document)
                && (cure.ofGroups()
                        ? document.blocks().stream().anyMatch(block -> ill(block, cure))
                        : !cure.line().isEmpty() && !right(document.text(cure.line()), cure));
    }

    private static boolean ill(WpaBlock block, Cure cure) {
        return GroupBlocks.group(block)
                && switch (cure) {
                    case GROUP_MODE -> !block.text("mode").equals("3");
                    case GROUP_KEPT -> !block.text("disabled").equals("2");
                    case GROUP_NAME ->
                        block.setting("ssid")
                                .flatMap(WpaSetting::ssid)
                                .filter(Ssid::wellFormedP2p)
                                .isEmpty();
                    case PASSPHRASE -> Guess.easy(block.text("psk"));
                    case SAVING, RECONNECT, COUNTRY, ADDRESS, NAME, KEYPAD, DEVICE, CONTROL, PIN, CLOSED, FENCE ->
                        false;
                };
    }

    private static boolean right(String value, Cure cure) {
        return switch (cure) {
            case SAVING, RECONNECT -> value.equals("1");
            case ADDRESS, DEVICE -> value.isEmpty() || value.equals("0");
            case KEYPAD -> value.contains("keypad");
            case COUNTRY, NAME, CONTROL -> !value.isEmpty();
            case GROUP_MODE, GROUP_KEPT, GROUP_NAME, PASSPHRASE, PIN, CLOSED, FENCE -> true;
        };
    }
}
