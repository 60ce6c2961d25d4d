package org.hostp2pd.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hostp2pd.documents.Guide;
import org.junit.jupiter.api.Test;

/// What the guide says the doctor can find, made from what it can say. `-Dguide=write` writes it.
final class FindingsPageTest {
    private static final String MARK = "<!-- findings: made from the program -->";

    private static String table() {
        ResourceBundle words = ResourceBundle.getBundle("org.hostp2pd.doctor.doctor", Locale.ROOT);
        StringBuilder table = new StringBuilder("| Finding | Severity | What it is | Why it matters |\n");
        table.append("| --- | --- | --- | --- |\n");
        Arrays.stream(Symptom.values())
                .filter(symptom -> symptom.severity() != Severity.FINE)
                .forEach(symptom -> table.append(row(words, symptom)));
        return table.toString();
    }

    private static String row(ResourceBundle words, Symptom symptom) {
        String id = symptom.name().toLowerCase(Locale.ROOT);
        return "| [`%s`](#%s) | %s | %s | %s |\n"
                .formatted(
                        id,
                        symptom.section().anchor(),
                        symptom.severity().name().toLowerCase(Locale.ROOT),
                        plain(words.getString(id + ".title")),
                        plain(words.getString(id + ".why")));
    }

    private static String plain(String text) {
        return text.replaceAll("“?\\{\\d}”?", "…");
    }

    @Test
    void everyFindingIsThereAsItIsSaid() throws IOException {
        Guide made = Guide.page("troubleshooting.md").made(MARK, table());
        assertEquals(made.text(), Guide.page("troubleshooting.md").text());
    }
}
