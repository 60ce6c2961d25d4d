package org.hostp2pd.documents;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A command of a document. @param place where it is; `words` are without `sudo` and without redirections
public record ShellLine(String place, List<String> words) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"'#][^\\s\"']*)|#.*");
    private static final Pattern HERE = Pattern.compile("<<\\s*'?(\\w+)'?");

    public ShellLine {
        words = List.copyOf(words);
    }

    /// The commands of a block, in their order.
    public static List<ShellLine> all(Guide.Block block) {
        List<ShellLine> found = new ArrayList<>();
        Iterator<String> lines = block.lines().iterator();
        int number = block.line() - 1;
        while (lines.hasNext()) {
            String line = lines.next();
            String place = block.page() + ":" + ++number;
            Matcher here = HERE.matcher(line);
            if (here.find()) {
                String end = here.group(1);
                while (!lines.next().strip().equals(end)) {
                    number++;
                }
                number++;
            }
            List<String> words = split(here.replaceAll(""));
            if (!words.isEmpty()) {
                found.add(new ShellLine(place, words));
            }
        }
        return found;
    }

    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            for (int group = 1; group <= 3; group++) {
                if (word.group(group) != null) {
                    words.add(word.group(group));
                }
            }
        }
        if (!words.isEmpty() && words.getFirst().equals("sudo")) {
            words.removeFirst();
        }
        return words;
    }
}
