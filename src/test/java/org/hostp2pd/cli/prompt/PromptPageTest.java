package org.hostp2pd.cli.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hostp2pd.documents.Guide;
import org.junit.jupiter.api.Test;

/// What the guide says there is at the prompt, beside what there is.
final class PromptPageTest {
    @Test
    void everyCommandIsDescribedAndNoOther() throws IOException {
        assertEquals(
                new TreeSet<>(Verb.words()),
                Guide.page("prompt.md").named().stream()
                        .map(code -> code.split(" ", 2)[0])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
