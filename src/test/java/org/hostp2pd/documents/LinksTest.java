package org.hostp2pd.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the documents point to is there.
final class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]*))?\\)");

    @Test
    void everyLinkAndPictureIsThere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Guide page : Guide.all()) {
            Path folder = Objects.requireNonNullElse(page.path().getParent(), Path.of(""));
            Matcher links = LINK.matcher(page.text());
            while (links.find()) {
                Path target = links.group(1).isEmpty()
                        ? page.path()
                        : folder.resolve(links.group(1)).normalize();
                if (!Files.exists(target) || !hasPlace(target, links.group(2))) {
                    broken.add(page.path() + ": " + links.group());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean hasPlace(Path target, String place) throws IOException {
        return place == null || places(target).contains(place);
    }

    /// As GitHub makes them from headings.
    private static Set<String> places(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9_ -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
