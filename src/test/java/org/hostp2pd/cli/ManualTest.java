package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written about the options, beside what there is.
final class ManualTest {
    @ParameterizedTest
    @CsvSource({"src/docs/command-line.md", "jpackage/hostp2pd.1"})
    void everyOptionIsDescribed(Path manual) throws IOException {
        String text = Files.readString(manual).replace("\\-", "-");
        List<String> missing = new Options(_ -> "")
                .main().options().stream()
                        .map(option -> option.shortestName())
                        .filter(name -> !text.contains(name))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theManualPageHasAHeadingForEveryNameOfAnOption() throws IOException {
        String text = Files.readString(Path.of("jpackage/hostp2pd.1"))
                .replace("\\-", "-")
                .replaceAll("\\\\f[BR]", "");
        String options = text.substring(text.indexOf(".SH OPTIONS"), text.indexOf(".SH COMMANDS"));
        List<String> missing = new Options(_ -> "")
                .main().options().stream()
                        .flatMap(option -> Arrays.stream(option.names()))
                        .filter(name -> !Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])")
                                .matcher(options)
                                .find())
                        .toList();
        assertEquals(List.of(), missing);
    }
}
