package org.hostp2pd.hooks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.hostp2pd.p2p.ShownText;

/// What a program wrote, hostile and bounded.
///
/// @param text decoded as UTF-8, broken sequences replaced
/// @param cut  whether it wrote more than was kept
public record Output(String text, boolean cut) {
    /// As many octets are kept.
    public static final int MOST_OCTETS = 4096;

    static final Output NONE = new Output("", false);

    static Output of(byte[] octets, int length, boolean cut) {
        return new Output(new String(octets, 0, length, StandardCharsets.UTF_8), cut);
    }

    /// On one line, safe for a log or a terminal (see [ShownText]); `|` where a line ended, `…` where it was cut.
    public String shown() {
        String lines = text.strip().lines().map(ShownText::of).collect(Collectors.joining(" | "));
        return cut ? lines + "…" : lines;
    }
}
