package org.hostp2pd.cli.prompt;

/// How the prompt looks. Used on the thread `prompt` only.
final class Looks {
    private static final String USUAL = "CMD> ";
    private static final String NONE = "";

    private String text = USUAL;
    private boolean coloured;
    private boolean shown = true;

    Looks(boolean coloured) {
        this.coloured = coloured;
    }

    /// @return whether there are colours from now on
    boolean toggleColour() {
        coloured = !coloured;
        return coloured;
    }

    void toggle() {
        shown = !shown;
    }

    void say(String other) {
        text = other + " ";
        shown = true;
    }

    boolean coloured() {
        return coloured;
    }

    /// @param more whether a line goes on
    String text(boolean more) {
        if (!shown) {
            return NONE;
        }
        return more ? "...".concat(" ".repeat(Math.max(1, text.length() - 3))) : text;
    }
}
