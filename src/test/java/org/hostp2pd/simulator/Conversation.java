package org.hostp2pd.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was said on each interface, normalised: the events in their order, and each command with its reply. In which
/// order different sockets are read is chance, so interfaces are kept apart, and events apart from replies; so is what
/// is still heard on the socket of a group that is gone.
record Conversation(Map<String, List<String>> said) {
    private static final List<String> SECRET = List.of("P2P_GET_PASSPHRASE");

    static Conversation of(List<Line> lines) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Map<String, String> asked = new LinkedHashMap<>();
        Set<String> gone = new HashSet<>();
        for (Line line : lines) {
            if (!Normaliser.meant(line)) {
                continue;
            }
            String text = Normaliser.text(line.text());
            String iface = line.iface();
            switch (line.direction()) {
                case COMMAND -> asked.put(iface, text);
                case REPLY -> {
                    String command = asked.getOrDefault(iface, "");
                    add(said, iface + " asked", command + " -> " + (SECRET.contains(command) ? "#" : text.strip()));
                }
                case EVENT -> {
                    if (text.startsWith("<3>P2P-GROUP-REMOVED ")) {
                        gone.add(text.split(" ", -1)[1]);
                    }
                    if (!gone.contains(iface)) {
                        add(said, iface + " told", text);
                    }
                }
            }
        }
        return new Conversation(said);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        said.forEach((where, texts) -> texts.forEach(line -> text.append(where)
                .append(": ")
                .append(line.replace("\n", "\n    "))
                .append('\n')));
        return Normaliser.named(text.toString());
    }

    /// Devices in range ask again and again, as often as the radio lets them: what was just said of them is said
    /// once.
    private static void add(Map<String, List<String>> said, String where, String text) {
        List<String> texts = said.computeIfAbsent(where, _ -> new ArrayList<>());
        List<String> latest =
                texts.reversed().stream().takeWhile(Conversation::repeated).toList();
        if (!repeated(text) || !latest.contains(text)) {
            texts.add(text);
        }
    }

    static boolean repeated(String text) {
        return text.startsWith("<3>WPS-ENROLLEE-SEEN") || text.startsWith("<3>WPS-OVERLAP-DETECTED");
    }
}
