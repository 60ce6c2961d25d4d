package org.hostp2pd.doctor;

/// Text as one word of a shell's command line.
public final class ShellWord {
    private ShellWord() {}

    /// The word as a POSIX shell reads it back.
    public static String of(String text) {
        return text.matches("[A-Za-z0-9_/.:=@%+,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
