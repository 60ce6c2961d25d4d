package org.hostp2pd.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path RESOURCES = Path.of("resources");
    private static final Pattern TRANSLATED = Pattern.compile("(.*)_([a-z]{2})\\.properties");
    private static final String ANY = "org.hostp2pd.cli.client";

    @Test
    void eachLanguageThatHasAFileIsRead() throws IOException {
        int read = 0;
        try (var files = Files.walk(RESOURCES)) {
            for (Path file : files.toList()) {
                Matcher name =
                        TRANSLATED.matcher(RESOURCES.relativize(file).toString().replace('/', '.'));
                if (name.matches()) {
                    ResourceBundle found = Bundles.in(name.group(1), Locale.of(name.group(2), "CH"));
                    assertEquals(name.group(2), found.getLocale().getLanguage(), file::toString);
                    read++;
                }
            }
        }
        assertTrue(read > 0, "no translated file in " + RESOURCES.toAbsolutePath());
    }

    @Test
    void anotherLanguageIsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ITALIAN);
            assertEquals(Locale.ROOT, Bundles.in(ANY, Locale.GERMAN).getLocale());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameThatIsNoFilesIsSaid() {
        MissingResourceException none =
                assertThrows(MissingResourceException.class, () -> Bundles.in("org.hostp2pd.none", Locale.ENGLISH));
        assertEquals("There is no /org/hostp2pd/none.properties", none.getMessage());
    }
}
