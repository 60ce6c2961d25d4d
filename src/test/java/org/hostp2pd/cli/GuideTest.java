package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.documents.Guide;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.simulator.Scenario;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// What the guide says there is on the command line, beside what there is. `-Dguide=write` writes what is made.
final class GuideTest {
    private static final String NOTICES = "<!-- notices: made from the program -->";

    private static Set<String> options(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Without what stands for a value.
    private static Set<String> words(Set<String> named) {
        return named.stream()
                .map(name -> name.split("[ =\\[]", 2)[0])
                .filter(name -> name.startsWith("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOptionIsDescribedAndNoOther() throws IOException {
        assertEquals(
                options(new Options(_ -> "").main()),
                words(Guide.page("command-line.md").named("Options")));
    }

    @Test
    void everyCommandIsNamedAndEveryOptionOfOne() throws IOException {
        String page = Guide.page("command-line.md").text();
        List<String> missing = new Options(_ -> "")
                .all().subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(spec -> !spec.usageMessage().hidden())
                        .flatMap(spec -> Stream.concat(Stream.of(word(spec)), options(spec).stream()))
                        .filter(name -> !page.contains("`" + name + "`") && !page.contains("`" + name + " "))
                        .distinct()
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static String word(CommandSpec spec) {
        return spec.name().substring(spec.name().lastIndexOf(' ') + 1);
    }

    @Test
    void everyScenarioIsDescribed() throws IOException {
        Set<String> named = Guide.page("command-line.md").named();
        assertEquals(
                List.of(),
                Arrays.stream(Scenario.values())
                        .map(Scenario::word)
                        .filter(word -> !named.contains(word))
                        .toList());
    }

    @Test
    void everyKindOfNoticeIsThereAsItIsSaid() throws IOException {
        Guide made = Guide.page("notices.md").made(NOTICES, notices());
        assertEquals(made.text(), Guide.page("notices.md").text());
    }

    private static String notices() {
        Words words = Words.in(Locale.ROOT);
        StringBuilder table = new StringBuilder("| Kind | Facts | For instance |\n| --- | --- | --- |\n");
        for (Class<?> kind : Notice.class.getPermittedSubclasses()) {
            String said = NoticeSamples.all()
                    .filter(kind::isInstance)
                    .map(words::of)
                    .findFirst()
                    .orElseThrow();
            String facts = Arrays.stream(kind.getRecordComponents())
                    .map(fact -> "`" + fact.getName() + "`")
                    .collect(Collectors.joining(", "));
            table.append("| `%s` | %s | %s |\n".formatted(kind.getSimpleName(), facts, plain(said)));
        }
        return table.toString();
    }

    private static String plain(String said) {
        return said.replace("Bob's {0} phone", "Bob's phone").replace("\n", " ").replace("|", "\\|");
    }
}
