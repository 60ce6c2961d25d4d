package org.hostp2pd.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Which command is answered how. A command without arguments matches as a whole, one with arguments up to its first
/// blank (hostap ctrl_iface.c); the others are unknown.
final class CommandTable {
    static final String UNKNOWN = "UNKNOWN COMMAND\n";

    private final Map<String, Function<Request, String>> bare = new HashMap<>();
    private final Map<String, Function<Request, String>> withArguments = new HashMap<>();
    private final Map<String, Function<Request, String>> beginnings = new HashMap<>();

    CommandTable bare(String word, Function<Request, String> answer) {
        bare.put(word, answer);
        return this;
    }

    CommandTable with(String word, Function<Request, String> answer) {
        withArguments.put(word, answer);
        return this;
    }

    CommandTable both(String word, Function<Request, String> answer) {
        return bare(word, answer).with(word, answer);
    }

    /// Matches whatever begins like this.
    CommandTable beginning(String word, Function<Request, String> answer) {
        beginnings.put(word, answer);
        return this;
    }

    String answer(String iface, String command) {
        int blank = command.indexOf(' ');
        Function<Request, String> answer =
                blank < 0 ? bare.get(command) : withArguments.get(command.substring(0, blank));
        if (answer != null) {
            return answer.apply(new Request(iface, blank < 0 ? "" : command.substring(blank + 1)));
        }
        return beginnings.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue()
                        .apply(new Request(
                                iface, command.substring(entry.getKey().length()))))
                .orElse(UNKNOWN);
    }
}
