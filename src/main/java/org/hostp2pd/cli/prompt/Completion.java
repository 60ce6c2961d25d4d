package org.hostp2pd.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hostp2pd.engine.State;

/// What the last word of a line could go on as. Runs on the thread `prompt`.
final class Completion {
    private final Expressions expressions;
    private final Supplier<Optional<State>> state;

    /// @param state empty while there is no session yet
    Completion(Expressions expressions, Supplier<Optional<State>> state) {
        this.expressions = expressions;
        this.state = state;
    }

    /// Where the last word of the text begins: after a blank, in Java also after what is no part of a name; and an
    /// address in quotes is one word.
    static int start(String text) {
        int quote = openQuote(text);
        if (quote >= 0) {
            return quote + 1;
        }
        boolean command = verb(text).isPresent();
        int at = text.length();
        while (at > 0 && (command ? text.charAt(at - 1) != ' ' : Character.isJavaIdentifierPart(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private static Optional<Verb> verb(String text) {
        String begun = text.stripLeading();
        int blank = begun.indexOf(' ');
        return blank < 0 ? Optional.empty() : Verb.of(begun.substring(0, blank));
    }

    private static int openQuote(String text) {
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '"' && (at == 0 || text.charAt(at - 1) != '\\')) {
                open = open < 0 ? at : -1;
            }
        }
        return open;
    }

    /// @param text the line up to the cursor
    List<String> of(String text) {
        String begun = text.substring(start(text));
        if (openQuote(text) >= 0) {
            return all(addresses(), begun);
        }
        Optional<Verb> verb = verb(text);
        if (verb.isPresent()) {
            return all(verb.get().arguments().stream(), begun);
        }
        boolean first = text.stripLeading().equals(begun);
        List<String> found = new ArrayList<>(first ? all(Verb.words().stream(), begun) : List.of());
        if (!first || !begun.isEmpty()) {
            found.addAll(all(expressions.suggestions(text).stream(), begun));
        }
        return found;
    }

    private static List<String> all(Stream<String> words, String begun) {
        return words.filter(it -> !it.isEmpty() && it.startsWith(begun)).toList();
    }

    private Stream<String> addresses() {
        return state.get().stream()
                .flatMap(it -> Stream.concat(
                        it.peers().keySet().stream(),
                        it.stations().values().stream().map(station -> station.identity())))
                .distinct()
                .map(Object::toString);
    }
}
