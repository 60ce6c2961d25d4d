package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A running wpa_supplicant and what it was started with (getopt of hostap `wpa_supplicant/main.c`).
record SupplicantTask(Task task, List<Option> options) {
    private static final String WITH_VALUE = "bcCDefgGiImoOpP";

    SupplicantTask {
        options = List.copyOf(options);
    }

    record Option(char letter, String value) {}

    static SupplicantTask of(Task task) {
        List<Option> options = new ArrayList<>();
        List<String> words = task.arguments();
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at);
            for (int letter = 1; word.startsWith("-") && letter < word.length(); letter++) {
                boolean valued = WITH_VALUE.indexOf(word.charAt(letter)) >= 0;
                String rest = word.substring(letter + 1);
                if (valued && rest.isEmpty() && at + 1 < words.size()) {
                    rest = words.get(++at);
                }
                options.add(new Option(word.charAt(letter), valued ? rest : ""));
                letter = valued ? word.length() : letter;
            }
        }
        return new SupplicantTask(task, options);
    }

    /// All values of an option.
    List<String> values(char letter) {
        return options.stream()
                .filter(option -> option.letter() == letter)
                .map(Option::value)
                .toList();
    }

    boolean has(char letter) {
        return options.stream().anyMatch(option -> option.letter() == letter);
    }

    /// Where its sockets are, when the command line says so: `DIR=/run/x GROUP=y` or the folder alone.
    Optional<String> controlFolder() {
        return values('O').stream()
                .findFirst()
                .or(() -> values('C').stream().findFirst())
                .map(ControlSockets::folder);
    }

    /// As it was started, for people.
    String shown() {
        return String.join(" ", task.arguments()).strip();
    }
}
