package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a run of the product loaded (`-XX:DumpLoadedClassList`), the same for every run that did the same: in the order
/// of the alphabet, for threads load classes as they come.
///
/// @param lines as the JVM reads them (hotspot classListParser.cpp)
record ClassList(List<String> lines) {
    private static final String CONSTANTS = "@cp ";

    /// The number the run gave to a class.
    private static final Pattern NUMBER = Pattern.compile(" id: \\d+.*");

    /// @param recorded what the JVM wrote
    static ClassList of(Path recorded, CallSites sites) throws IOException {
        List<String> lines = Files.readAllLines(recorded);
        return new ClassList(Stream.of(
                        lines.stream()
                                .filter(line -> !line.startsWith("#") && !line.startsWith("@"))
                                .map(line -> NUMBER.matcher(line).replaceFirst("")),
                        lines.stream().filter(line -> line.startsWith("@") && !line.startsWith(CONSTANTS)),
                        lines.stream()
                                .filter(line -> line.startsWith(CONSTANTS))
                                .flatMap(line -> linked(line, sites)))
                .flatMap(part -> part.sorted().distinct())
                .toList());
    }

    private static Stream<String> linked(String line, CallSites sites) {
        String[] words = line.substring(CONSTANTS.length()).split(" ");
        String linked = sites.among(words[0], Stream.of(words).skip(1).map(Integer::valueOf))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return linked.isEmpty() ? Stream.empty() : Stream.of(CONSTANTS + words[0] + " " + linked);
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }
}
