import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Formats every Java source below a folder: `apply` writes, `check` names the files that differ and fails.
final class Format {
    private static final int COLUMNS = 120;
    private static final Pattern COMMENT = Pattern.compile("( *///) (\\S.*)");
    private static final Pattern BEGINS_ANEW = Pattern.compile("[@\\-*|#`>].*|\\d+\\. .*|  .*");
    private static final Pattern UNNAMED = Pattern.compile("(?<=[(,]\\s{0,40})_(?=\\s*[,)])");
    private static final String STAND_IN = "\u00b5 ";
    private static final JavaFormatterOptions OPTIONS = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build();
    private static final Formatter FORMATTER = Formatter.createFormatter(OPTIONS);

    private Format() {}

    public static void main(String[] args) throws IOException, FormatterException {
        boolean apply = args[0].equals("apply");
        boolean clean = true;
        for (Path source : sources(Path.of(args[1]))) {
            String before = Files.readString(source);
            String after = format(source, before);
            if (before.equals(after)) {
                continue;
            }
            clean = false;
            if (apply) {
                Files.writeString(source, after);
            }
            System.out.println((apply ? "formatted " : "not formatted: ") + source);
        }
        if (!clean && !apply) {
            System.out.println("Run: mvn -q validate -Pformat");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String format(Path source, String text) throws FormatterException {
        try {
            String folded = typeUnnamed(foldComments(text));
            String tidy = RemoveUnusedImports.removeUnusedImports(folded);
            return FORMATTER
                    .formatSource(ImportOrderer.reorderImports(tidy, OPTIONS.style()))
                    .replace(STAND_IN + "_", "_");
        } catch (FormatterException e) {
            System.err.println(source);
            throw e;
        }
    }

    /// Folds `///` lines that are too long. The formatter would break them without repeating the slashes, and
    /// counts what they are indented by twice.
    private static String foldComments(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            var comment = COMMENT.matcher(lines.get(i));
            int room = COLUMNS - lines.get(i).indexOf('/');
            int cut = lines.get(i).length() > room ? lines.get(i).lastIndexOf(' ', room) : -1;
            if (comment.matches() && cut > comment.end(1)) {
                moveDown(lines, i, cut, comment.group(1));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void moveDown(List<String> lines, int at, int cut, String slashes) {
        String rest = slashes + lines.get(at).substring(cut);
        lines.set(at, lines.get(at).substring(0, cut).stripTrailing());
        var below = COMMENT.matcher(at + 1 < lines.size() ? lines.get(at + 1) : "");
        if (below.matches() && !BEGINS_ANEW.matcher(below.group(2)).matches()) {
            lines.set(at + 1, rest + " " + below.group(2));
        } else {
            lines.add(at + 1, rest);
        }
    }

    /// Gives each `_` of a record pattern a type for the time being: the formatter does not know it without one.
    private static String typeUnnamed(String text) {
        return UNNAMED.matcher(text).replaceAll(found -> inRecordPattern(text, found.start()) ? STAND_IN + "_" : "_");
    }

    /// An `_` between brackets is a record pattern where a name stands before the bracket, else a lambda.
    private static boolean inRecordPattern(String text, int at) {
        int depth = 0;
        for (int i = at - 1; i > 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(' && depth-- == 0) {
                return Character.isJavaIdentifierPart(text.charAt(i - 1)) || text.charAt(i - 1) == '>';
            }
        }
        return false;
    }
}
