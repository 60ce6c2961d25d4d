package org.hostp2pd.doctor;

/// Text as one word of a shell's command line.
final class ShellWord {
    private ShellWord() {}

    static String of(String text) {
        return text.matches("[A-Za-z0-9_/.:=@%+,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
