package org.hostp2pd.engine;

import org.hostp2pd.engine.Reading.Fault;

/// A place in a line that is being read.
final class TextCursor {
    private static final int ESCAPE_DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private final String line;
    private int at;

    TextCursor(String line) {
        this.line = line;
    }

    /// The first is 1.
    int column() {
        return at + 1;
    }

    Unreadable fault(Fault fault) {
        return new Unreadable(at < line.length() ? fault : Fault.UNFINISHED, column());
    }

    boolean sees(char expected) {
        return at < line.length() && line.charAt(at) == expected;
    }

    /// Goes past the character where it stands here.
    boolean skips(char expected) {
        boolean seen = sees(expected);
        if (seen) {
            at++;
        }
        return seen;
    }

    void expect(char expected) throws Unreadable {
        if (!skips(expected)) {
            throw fault(Fault.UNEXPECTED);
        }
    }

    void end() throws Unreadable {
        if (at < line.length()) {
            throw fault(Fault.UNEXPECTED);
        }
    }

    /// A name, a number, a time or an address: what [TextWriter#word] lets stand without quotes.
    String word() throws Unreadable {
        int from = at;
        while (at < line.length() && TextWriter.inWord(line.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw fault(Fault.UNEXPECTED);
        }
        return line.substring(from, at);
    }

    String quoted() throws Unreadable {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (!skips('"')) {
            text.append(skips('\\') ? escaped() : plain());
        }
        return text.toString();
    }

    private char plain() throws Unreadable {
        if (at >= line.length() || !TextWriter.printable(line.charAt(at))) {
            throw fault(Fault.UNEXPECTED);
        }
        return line.charAt(at++);
    }

    private char escaped() throws Unreadable {
        if (sees('"') || sees('\\')) {
            return line.charAt(at++);
        }
        expect('u');
        int code = 0;
        for (int digits = 0; digits < ESCAPE_DIGITS; digits++) {
            int digit = at < line.length() ? Character.digit(line.charAt(at), HEXADECIMAL) : -1;
            if (digit < 0) {
                throw fault(Fault.UNEXPECTED);
            }
            code = code * HEXADECIMAL + digit;
            at++;
        }
        return (char) code;
    }
}
