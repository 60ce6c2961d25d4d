package org.hostp2pd.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Scripts that complete the command line in shells, made from the options there are.
final class Completions {
    private final CommandSpec main;

    Completions(CommandSpec main) {
        this.main = main;
    }

    static Completions ofTheProgram() {
        ResourceBundle words = ResourceBundle.getBundle("org.hostp2pd.cli.options", Locale.ROOT);
        return new Completions(new Options(words::getString).all());
    }

    private Stream<CommandSpec> commands() {
        return main.subcommands().values().stream().map(CommandLine::getCommandSpec);
    }

    private static String word(CommandSpec command) {
        return command.name().substring(command.name().lastIndexOf(' ') + 1);
    }

    private static boolean takes(OptionSpec option, String... labels) {
        return option.arity().min() > 0 && Arrays.asList(labels).contains(option.paramLabel());
    }

    private static String sentence(String[] description) {
        return String.join(" ", description).split("(?<=[.;]) ", 2)[0].replaceAll("[.;]$", "");
    }

    private static String names(Stream<OptionSpec> options, String between) {
        return options.flatMap(option -> Arrays.stream(option.names())).collect(Collectors.joining(between));
    }

    private Stream<OptionSpec> all() {
        return Stream.concat(Stream.of(main), commands()).flatMap(spec -> spec.options().stream());
    }

    private String naming(String... labels) {
        List<String> found = all().filter(option -> takes(option, labels))
                .flatMap(option -> Arrays.stream(option.names()))
                .distinct()
                .toList();
        return String.join(" | ", found);
    }

    String bash() {
        String cases = commands()
                .map(command -> "        %s) words=\"%s\" ;;\n"
                        .formatted(word(command), names(command.options().stream(), " ")))
                .collect(Collectors.joining());
        String commands = commands().map(Completions::word).collect(Collectors.joining(" "));
        return """
                # Completes hostp2pd in bash.
                _hostp2pd() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words
                    case $before in
                        %s) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
                        %s) words="auto $(cd /run/wpa_supplicant 2>/dev/null && echo *)" ;;
                        *) words= ;;
                    esac
                    [ -n "$words" ] || case ${COMP_WORDS[1]} in
                %s        *) words="%s"; [ "$COMP_CWORD" -gt 1 ] || words="$words %s" ;;
                    esac
                    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
                    [ "${#COMPREPLY[@]}" -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
                }
                complete -F _hostp2pd hostp2pd
                """.formatted(
                naming("FILE", "PROGRAM"), naming("INTERFACE"), cases, names(main.options().stream(), " "), commands);
    }

    String fish() {
        String top = main.options().stream()
                .map(option -> fish(option, "__fish_use_subcommand"))
                .collect(Collectors.joining());
        String each = commands()
                .map(command -> "complete -c hostp2pd -n __fish_use_subcommand -f -a %s -d '%s'\n"
                                .formatted(
                                        word(command),
                                        quoted(command.usageMessage().description()))
                        + command.options().stream()
                                .map(option -> fish(option, "'__fish_seen_subcommand_from " + word(command) + "'"))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return "# Completes hostp2pd in fish.\n" + top + each;
    }

    private static String fish(OptionSpec option, String when) {
        String names = Arrays.stream(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        String value = option.arity().min() == 0 ? "" : takes(option, "FILE", "PROGRAM") ? " -r -F" : " -x";
        return "complete -c hostp2pd -n %s%s%s -d '%s'\n".formatted(when, names, value, quoted(option.description()));
    }

    private static String quoted(String[] description) {
        return sentence(description).replace("\\", "\\\\").replace("'", "\\'");
    }

    String zsh() {
        String cases = commands()
                .map(command ->
                        "        %s) _arguments -s %s '*:file:_files' ;;\n".formatted(word(command), zsh(command)))
                .collect(Collectors.joining());
        String described = commands()
                .map(command -> "        '%s:%s'\n"
                        .formatted(word(command), zsh(command.usageMessage().description())))
                .collect(Collectors.joining());
        return """
                #compdef hostp2pd
                # Completes hostp2pd in zsh.
                local -a commands
                commands=(
                %s)
                if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
                    _describe command commands
                    return
                fi
                case $words[2] in
                %s        *) _arguments -s %s ;;
                esac
                """.formatted(described, cases, zsh(main));
    }

    private static String zsh(CommandSpec command) {
        return command.options().stream().map(Completions::zsh).collect(Collectors.joining(" "));
    }

    private static String zsh(OptionSpec option) {
        String value = option.arity().min() == 0
                ? ""
                : ":%s:%s".formatted(option.paramLabel(), takes(option, "FILE", "PROGRAM") ? "_files" : " ");
        return Arrays.stream(option.names())
                .map(name -> "'%s[%s]%s'".formatted(name, zsh(option.description()), value))
                .collect(Collectors.joining(" "));
    }

    private static String zsh(String[] description) {
        return sentence(description)
                .replace("'", "’")
                .replace(":", "\\:")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }
}
