package org.hostp2pd.setup;

import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.setup.Act.Unit;
import org.hostp2pd.setup.Act.Verb;

/// Acts as words of a line, as they are kept and handed to the helper.
public final class ActText {
    private ActText() {}

    /// The words.
    public static String of(Act act) {
        return switch (act) {
            case Act.Reconfigure(String socket) -> "reconfigure " + socket;
            case Act.EndGroup(String socket) -> "end-group " + socket;
            case Act.Mode file -> "mode " + file.bits() + " " + file.path();
            case Act.DaemonReload _ -> "daemon-reload";
            case Act.Service(Verb verb, Unit unit) -> verb.name().toLowerCase(Locale.ROOT) + " " + unit.name();
        };
    }

    /// The act of these words; empty where they are none.
    public static Optional<Act> read(String words) {
        try {
            String[] parts = words.split(" ", 2);
            return Optional.of(
                    switch (parts[0]) {
                        case "daemon-reload" -> new Act.DaemonReload();
                        case "mode" -> mode(parts[1].split(" ", 2));
                        case "reconfigure" -> new Act.Reconfigure(parts[1]);
                        case "end-group" -> new Act.EndGroup(parts[1]);
                        default -> new Act.Service(Verb.valueOf(parts[0].toUpperCase(Locale.ROOT)), new Unit(parts[1]));
                    });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Act mode(String[] words) {
        return new Act.Mode(words[1], Integer.parseInt(words[0], 8));
    }
}
