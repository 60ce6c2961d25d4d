package org.hostp2pd.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The manual page that is shipped is made from the guide. `-Dguide=write` writes it anew.
final class ManualPageTest {
    private static final Path SHIPPED = Path.of("jpackage/hostp2pd.1");

    @Test
    void theShippedPageIsMadeFromTheGuide() throws IOException {
        String made = ManualPage.text();
        if ("write".equals(System.getProperty("guide"))) {
            Files.writeString(SHIPPED, made);
        }
        assertEquals(made, Files.readString(SHIPPED));
    }
}
