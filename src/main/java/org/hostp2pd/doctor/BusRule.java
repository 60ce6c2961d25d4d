package org.hostp2pd.doctor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rule of the system bus by which NetworkManager does not hear of groups that others start. It takes each one it
/// hears of for its own, finds that it did not ask for it, and has wpa_supplicant remove the interface
/// (nm-supplicant-interface.c, `GroupStarted`; seen with 1.42). It goes on looking after the radio's other networks.
public final class BusRule {
    /// Where it is written.
    public static final String PATH = "/etc/dbus-1/system.d/hostp2pd.conf";

    private static final List<String> LINES = List.of(
            "<busconfig>",
            "  <policy context=\"mandatory\">",
            "    <deny receive_type=\"signal\" receive_interface=\"fi.w1.wpa_supplicant1.Interface.P2PDevice\""
                    + " receive_member=\"GroupStarted\"/>",
            "  </policy>",
            "</busconfig>");

    private static final Pattern DENY = Pattern.compile("<deny\\b[^>]*>", Pattern.DOTALL);

    private BusRule() {}

    /// The whole file.
    public static String text() {
        return String.join("\n", LINES) + "\n";
    }

    /// The command that writes it.
    static String command() {
        return Mends.write(PATH, LINES.toArray(String[]::new));
    }

    /// Whether a file of the bus has such a rule, wherever it is.
    static boolean there(Machine machine) {
        return files(machine).map(machine::text).flatMap(BusRule::denials).anyMatch(BusRule::unheard);
    }

    /// The files of rules, by their paths.
    static Stream<String> files(Machine machine) {
        return Stream.of("/etc/dbus-1/system.d", "/usr/share/dbus-1/system.d")
                .flatMap(folder -> machine.list(folder).stream()
                        .filter(name -> name.endsWith(".conf"))
                        .map(name -> folder + "/" + name));
    }

    /// What a file denies.
    static Stream<String> denials(String text) {
        return DENY.matcher(text).results().map(result -> result.group());
    }

    /// Whether this is what keeps programs from hearing of groups.
    static boolean unheard(String denial) {
        return denial.contains("receive_member=\"GroupStarted\"");
    }
}
