package org.hostp2pd.cli.prompt;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/// A line as JLine wants it taken apart: only the word at the cursor matters, and nothing of it is escaped.
record TypedLine(String line, int cursor) implements CompletingParsedLine {
    private int start() {
        return Completion.start(line.substring(0, cursor));
    }

    @Override
    public String word() {
        return line.substring(start(), cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - start();
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return word().length();
    }
}
