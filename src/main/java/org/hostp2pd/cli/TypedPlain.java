package org.hostp2pd.cli;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.cli.client.ClientCommand;
import org.hostp2pd.cli.client.Typed;
import org.hostp2pd.cli.doctor.DoctorOptions;
import org.hostp2pd.cli.setup.SetupOptions;
import org.jspecify.annotations.Nullable;

/// A command line in its plainest form: each option a word of its own, its argument the next word.
///
/// Most are written so, and need nothing of picocli. Its 150 classes are of a format that no cache of classes holds,
/// and reading them takes a service longer than all else before its first contact.
///
/// @param options the options by the name they are asked for, with what they were given; nothing is there beside them
record TypedPlain(Map<String, String> options) implements Typed {
    private static final Map<String, String> FLAGS = Map.ofEntries(
            Map.entry("--debug", "--debug"),
            Map.entry("-d", "--daemon"),
            Map.entry("--daemon", "--daemon"),
            Map.entry("-v", "--verbosity"),
            Map.entry("--verbosity", "--verbosity"),
            Map.entry("--no-gui", "--no-gui"),
            Map.entry("--prompt", "--prompt"),
            Map.entry("--show", "--show"),
            Map.entry("--simulate", "--simulate"),
            Map.entry("--try", "--try"));

    private static final Map<String, String> VALUES = Map.of(
            "-c", "--config",
            "--config", "--config",
            "-i", "--interface",
            "--interface", "--interface",
            "-p", "--run_program",
            "--run_program", "--run_program",
            "--run-program", "--run_program");

    private static final Map<String, String> CLIENT_FLAGS = Map.of("--json", "--json");
    private static final Map<String, String> CLIENT_VALUES =
            Map.of("-i", "--interface", "--interface", "--interface", "--socket", "--socket");

    private static final Set<String> COMMANDS = Set.of(DoctorOptions.WORD, SetupOptions.WORD, Options.REPLAY);

    /// One that keeps the group. Empty where it is not plain, or may not be right: the one who says so is picocli.
    static Optional<Typed> service(List<String> arguments) {
        return read(arguments, FLAGS, VALUES);
    }

    /// One of a command that asks a running service and is about no device; without its name.
    static Optional<Typed> client(List<String> arguments) {
        return read(arguments, CLIENT_FLAGS, CLIENT_VALUES);
    }

    private static Optional<Typed> read(List<String> arguments, Map<String, String> flags, Map<String, String> values) {
        Map<String, String> options = new HashMap<>();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String option = words.next();
            boolean flag = flags.containsKey(option);
            String name = flag ? flags.get(option) : values.get(option);
            String value = flag ? "" : next(words);
            if (name == null || value == null || options.put(name, value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new TypedPlain(Map.copyOf(options)));
    }

    private static @Nullable String next(Iterator<String> words) {
        String word = words.hasNext() ? words.next() : "";
        return !word.isEmpty() && plain(word) ? word : null;
    }

    /// Whether it means nothing else to picocli: an option, a file of arguments (`@`), or a command.
    private static boolean plain(String word) {
        boolean option = word.startsWith("-") && !word.equals("-");
        boolean command = COMMANDS.contains(word) || ClientCommand.of(word).isPresent();
        return !option && !command && !word.startsWith("@");
    }

    @Override
    public boolean has(String option) {
        return options.containsKey(option);
    }

    @Override
    public int times(String option) {
        return has(option) ? 1 : 0;
    }

    @Override
    public Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    @Override
    public String beside() {
        return "";
    }
}
