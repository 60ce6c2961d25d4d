package org.hostp2pd.ui.settings;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the file says of a network with dots for its passphrase, so that the rest can be seen and changed. Secret: it
/// holds the passphrase.
///
/// @param shown  safe to show
/// @param hidden what the dots stand for, in their order
record Veil(String shown, List<String> hidden) {
    private static final String DOTS = "\u2022".repeat(8);
    private static final Pattern DOTTED = Pattern.compile(Pattern.quote(DOTS));
    private static final String NAME = "psk";
    /// To the end of the line, whatever quotes there are.
    private static final Pattern SECRET = Pattern.compile("(\\bpsk\\b[\"']?[ \t]*:?[ \t]+)(\\S.*)$", Pattern.MULTILINE);

    static final Veil NONE = new Veil("", List.of());

    Veil {
        hidden = List.copyOf(hidden);
    }

    /// Empty where it is not sure that everything secret is found.
    static Optional<Veil> over(String written) {
        List<String> hidden = new ArrayList<>();
        String shown = SECRET.matcher(written).replaceAll(found -> {
            hidden.add(found.group(2));
            return Matcher.quoteReplacement(found.group(1) + DOTS);
        });
        boolean sure = shown.split(NAME, -1).length - 1 == hidden.size() && !written.contains(DOTS);
        return sure ? Optional.of(new Veil(shown, hidden)) : Optional.empty();
    }

    /// A changed text with what the dots in it stand for.
    String lifted(String text) {
        Iterator<String> secrets = hidden.iterator();
        return DOTTED.matcher(text)
                .replaceAll(dots -> Matcher.quoteReplacement(secrets.hasNext() ? secrets.next() : dots.group()));
    }

    /// Does not give the secret away.
    @Override
    public String toString() {
        return "Veil[" + hidden.size() + "]";
    }
}
