package org.hostp2pd.cli.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The commands there are besides Java. Their help is in `prompt.properties` by their names.
enum Verb {
    VERSION(""),
    LOGLEVEL("debug info warning error critical"),
    RELOAD("reset"),
    RESET(""),
    STATIONS(""),
    STATS(""),
    QUIT(""),
    HELP(""),
    PAUSE(""),
    PROMPT(""),
    RESUME(""),
    WAIT(""),
    COLOR(""),
    HISTORY("clear"),
    ECHO("");

    private final String arguments;

    /// @param arguments what may follow it, with blanks between
    Verb(String arguments) {
        this.arguments = arguments;
    }

    /// As it is typed.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What may follow it, so far as that can be listed.
    List<String> arguments() {
        return this == HELP ? words() : List.of(arguments.split(" ", -1));
    }

    static Optional<Verb> of(String word) {
        return word.equals("?")
                ? Optional.of(HELP)
                : Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }
}
