package org.hostp2pd.setup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.config.wpa.WpaBlock;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.config.wpa.WpaReading;

/// Tells what somebody did to a file since a setup wrote it from what wpa_supplicant does to its own: it saves it in an
/// order of its own, without comments, with the groups it knows and what it was told over its control socket. Pure.
final class Since {
    /// What the service tells it.
    private static final Set<String> TOLD =
            Set.of("device_name", "device_type", "config_methods", "persistent_reconnect", "country");

    private Since() {}

    /// Whether undoing a setup would take away what somebody did.
    ///
    /// @param written what the setup wrote @param now what is there; both with one character for each octet
    static boolean touched(String written, String now) {
        Optional<WpaDocument> before = read(written);
        Optional<WpaDocument> after = read(now);
        boolean both = before.isPresent() && after.isPresent();
        return both ? !facts(before.get()).containsAll(facts(after.get())) : !written.equals(now);
    }

    private static Optional<WpaDocument> read(String octets) {
        return WpaDocument.read(octets.getBytes(StandardCharsets.ISO_8859_1))
                        instanceof WpaReading.Understood(WpaDocument document)
                ? Optional.of(document)
                : Optional.empty();
    }

    /// What counts of a file. What is gone from it does not: undoing brings that back.
    private static Set<List<String>> facts(WpaDocument document) {
        Stream<List<String>> lines = document.settings().stream()
                .filter(it -> !it.name().startsWith("p2p_") && !TOLD.contains(it.name()))
                .map(it -> List.of(it.name(), it.text()));
        Stream<List<String>> blocks = document.blocks().stream()
                .filter(it -> !it.text("disabled").equals("2"))
                .map(Since::block);
        return Stream.concat(lines, blocks).collect(Collectors.toSet());
    }

    private static List<String> block(WpaBlock block) {
        String ssid = block.setting("ssid")
                .flatMap(it -> it.ssid())
                .map(Object::toString)
                .orElse("");
        return List.of(block.kind().name(), ssid, block.text("psk"), block.text("username"), block.text("password"));
    }
}
