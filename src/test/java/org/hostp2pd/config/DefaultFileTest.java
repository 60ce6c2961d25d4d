package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DefaultFileTest {
    private static final Set<String> REPLACED = Set.of("p2p_client", "pin_module");

    private static String text() throws IOException {
        try (InputStream in = SettingsReader.class.getResourceAsStream("hostp2pd.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theExampleSaysTheDefaults() throws IOException {
        assertEquals(
                new Configuration.Accepted(Settings.defaults(), LogSettings.defaults(), Optional.empty(), List.of()),
                Readings.read(text()));
    }

    @Test
    void theExampleHasEveryKey() throws IOException {
        List<String> lines = text().lines().toList();
        for (String key : SettingsKeys.KNOWN) {
            boolean there = lines.stream().anyMatch(line -> line.startsWith("  " + key + ":"));
            assertEquals(!REPLACED.contains(key), there, key);
        }
    }

    @Test
    void theCommentedExamplesAreAccepted() throws IOException {
        String text = text().replaceAll("(?m)^  network_parms: \\[]$|^  config_parms: \\{}$", "")
                .replaceAll("(?m)^  #   (network_parms:|config_parms:|  - .*|  [a-z0-9_]+: .*)$", "  $1");
        Settings settings = Readings.settings(text);
        assertEquals(6, settings.networkParms().size());
        assertEquals(3, settings.configParms().size());
    }
}
