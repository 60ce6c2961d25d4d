package org.hostp2pd.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of what is written for people.
///
/// @param path where it is
/// @param text what it says
public record Guide(Path path, String text) {
    private static final Path FOLDER = Path.of("src/docs");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /// A fenced block. @param line where its first line is
    public record Block(Path page, int line, String language, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }

        /// All of it.
        public String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    /// A page of the guide. @param name such as `hook.md`
    public static Guide page(String name) throws IOException {
        return of(FOLDER.resolve(name));
    }

    /// Any document.
    public static Guide of(Path path) throws IOException {
        return new Guide(path, Files.readString(path));
    }

    /// The README, the pages of the guide, and what is said to those who change the program.
    public static List<Guide> all() throws IOException {
        List<Guide> pages = new ArrayList<>();
        pages.add(of(Path.of("README.md")));
        pages.add(of(Path.of(".github/CONTRIBUTING.md")));
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path path : files.sorted().toList()) {
                pages.add(of(path));
            }
        }
        return pages;
    }

    /// The fenced blocks of a language, without the indentation they have in a list.
    public List<Block> blocks(String language) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String fence = lines.get(at).strip();
            if (fence.startsWith("```")) {
                int first = at + 1;
                int end = first;
                while (!lines.get(end).strip().equals("```")) {
                    end++;
                }
                if (fence.equals("```" + language)) {
                    blocks.add(new Block(path, first + 1, language, unindented(lines.subList(first, end))));
                }
                at = end;
            }
        }
        return blocks;
    }

    private static List<String> unindented(List<String> lines) {
        return String.join("\n", lines).stripIndent().lines().toList();
    }

    /// What is in the first column of its tables and written as code, in the order of the page.
    public Set<String> named() {
        return inTables(text);
    }

    /// The same of a section. @param heading of the second or third level
    public Set<String> named(String heading) {
        return inTables(section(heading));
    }

    /// What is below a heading, up to the next one.
    public String section(String heading) {
        return text.lines()
                .dropWhile(line -> !line.matches("##+ " + Pattern.quote(heading)))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static Set<String> inTables(String text) {
        Set<String> found = new LinkedHashSet<>();
        text.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("(?<!\\\\)\\|", 3)[1])
                .flatMap(cell -> CODE.matcher(cell).results())
                .forEach(code -> found.add(code.group(1)));
        return found;
    }

    /// The page with what a program makes at the place of a mark, which is a comment; up to the end of the page.
    /// `-Dguide=write` writes it.
    public Guide made(String mark, String made) throws IOException {
        int at = text.indexOf(mark);
        Guide whole = new Guide(path, text.substring(0, at + mark.length()) + "\n" + made);
        if ("write".equals(System.getProperty("guide"))) {
            Files.writeString(path, whole.text());
        }
        return whole;
    }
}
