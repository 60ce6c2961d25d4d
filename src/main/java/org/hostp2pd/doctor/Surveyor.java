package org.hostp2pd.doctor;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.config.Configuration;

/// Looks at a machine for its first setup, by the same looks as the checks. Never changes anything.
public final class Surveyor {
    private static final int BITS = 0777;
    private static final Pattern CHANNEL = Pattern.compile("\\* (\\d+(?:\\.\\d+)? MHz \\[\\d+\\]) \\([0-9.]+ dBm\\).*");
    private static final Pattern COUNTRY = Pattern.compile("(?m)^country ([A-Z]{2}):");

    /// As systemd names the group of processes of a unit: the last part that is one (cgroups(7)).
    private static final Pattern UNIT =
            Pattern.compile("(?m)^\\d+:[^:]*:\\S*?/([A-Za-z0-9@_.\\\\-]+\\.service)(?:/\\S*)?$");

    private final Sight sight;

    private Surveyor(Sight sight) {
        this.sight = sight;
    }

    /// Looks. Blocks on programs and sockets, seconds at most.
    ///
    /// @param wanted files that are looked at besides those of the supplicants
    public static Survey look(Machine machine, Configuration settings, List<String> wanted) {
        return new Surveyor(Sight.of(machine, settings)).survey(wanted);
    }

    private Survey survey(List<String> wanted) {
        Machine machine = sight.machine();
        Map<String, FileSeen> files = new HashMap<>();
        Stream.concat(wanted.stream(), sight.files().stream().map(ConfigFile::path))
                .forEach(path -> files.put(path, seen(path)));
        Matcher country = COUNTRY.matcher(machine.run("iw", "reg", "get").output());
        return new Survey(
                sight.radios().stream().flatMap(this::adapters).toList(),
                sight.supplicants().stream().map(this::supplicant).toList(),
                sight.tasks().stream().map(Task::name).collect(Collectors.toSet()),
                files,
                machine.text("/etc/group")
                        .lines()
                        .map(line -> line.split(":", 2)[0])
                        .collect(Collectors.toSet()),
                NetworkManagerCheck.leavesGroupsAlone(machine),
                machine.text("/proc/sys/kernel/hostname").strip(),
                country.find() ? Optional.of(country.group(1)) : Optional.empty());
    }

    private FileSeen seen(String path) {
        Optional<FileFacts> facts = sight.machine().facts(path);
        if (facts.isEmpty()) {
            return hiddenBelow(path) ? new FileSeen.Hidden() : new FileSeen.Absent();
        }
        return sight.machine()
                .octets(path)
                .<FileSeen>map(octets -> new FileSeen.Held(
                        new String(octets, StandardCharsets.ISO_8859_1),
                        facts.get().mode() & BITS))
                .orElseGet(FileSeen.Hidden::new);
    }

    /// Whether the folder lets nobody look whether it is there.
    private boolean hiddenBelow(String path) {
        String folder = path.substring(0, Math.max(1, path.lastIndexOf('/')));
        return sight.machine().facts(folder).isPresent()
                && !java.nio.file.Files.isExecutable(sight.machine().at(folder));
    }

    private Stream<Survey.Adapter> adapters(Radio radio) {
        String output = sight.machine().run("iw", "phy", radio.name(), "info").output();
        List<String> channels = output.lines()
                .map(line -> CHANNEL.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
        return radio.interfaces().stream()
                .filter(name -> !name.startsWith("p2p-"))
                .map(name -> new Survey.Adapter(
                        radio.name(),
                        radio.driver(),
                        name,
                        radio.abilities().modes(),
                        radio.abilities().combinations(),
                        channels,
                        sight.machine()
                                .text("/sys/class/net/" + name + "/operstate")
                                .strip()
                                .equals("up")));
    }

    private Survey.Supplicant supplicant(SupplicantTask task) {
        Matcher unit = UNIT.matcher(sight.machine().text("/proc/" + task.task().pid() + "/cgroup"));
        return new Survey.Supplicant(
                task.task().arguments().stream().filter(word -> !word.isEmpty()).toList(),
                task.values('i'),
                task.values('c'),
                Stream.concat(task.values('O').stream(), task.values('C').stream())
                        .findFirst(),
                unit.find() ? Optional.of(unit.group(1)) : Optional.empty(),
                sight.sockets().sockets().stream()
                        .filter(ControlSockets.Socket::answers)
                        .map(ControlSockets.Socket::path)
                        .toList());
    }
}
