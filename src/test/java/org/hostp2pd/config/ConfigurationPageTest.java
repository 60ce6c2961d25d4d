package org.hostp2pd.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hostp2pd.documents.Guide;
import org.junit.jupiter.api.Test;

/// What the guide says about the configuration, beside what is read.
final class ConfigurationPageTest {
    @Test
    void everyKeyIsDescribedAndNoOther() throws IOException {
        Set<String> keys = new TreeSet<>(SettingsKeys.KNOWN);
        keys.add("select_timeout_secs.enroller");
        assertEquals(
                keys,
                Guide.page("configuration.md")
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyExampleIsAcceptedWithoutARemark() throws IOException {
        for (Guide page : Guide.all()) {
            for (Guide.Block block : page.blocks("yaml")) {
                Configuration read = new SettingsReader().read(ConfigSource.StandardInput.of(block.text()));
                var accepted = assertInstanceOf(Configuration.Accepted.class, read, block::toString);
                assertEquals(List.of(), accepted.notes(), block::toString);
            }
        }
    }
}
