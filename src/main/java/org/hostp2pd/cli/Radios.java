package org.hostp2pd.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hostp2pd.service.Launch;

/// Whether this machine has a Wi-Fi radio.
final class Radios {
    /// One entry for each radio the kernel knows (cfg80211).
    private static final Path KNOWN = Path.of("/sys/class/ieee80211");

    private Radios() {}

    /// Also where the kernel knows none but wpa_supplicant has control sockets: it may run in another container.
    static boolean here() {
        return Stream.concat(Stream.of(KNOWN), Launch.USUAL_PLACES.stream()).anyMatch(Radios::holdsSomething);
    }

    private static boolean holdsSomething(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return !List.of().equals(entries.limit(1).toList());
        } catch (IOException _) {
            // Not there, or not for this user: then there is something to be waited for, or nothing at all.
            return Files.exists(directory) && !Files.isReadable(directory);
        }
    }
}
