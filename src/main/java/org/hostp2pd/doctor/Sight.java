package org.hostp2pd.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.config.Settings;
import org.hostp2pd.config.wpa.WpaDocument;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.Question;

/// What is seen of a machine at one look; the checks judge it.
///
/// @param settings the configuration of this program
/// @param files    of the running wpa_supplicants
record Sight(
        Machine machine,
        Configuration settings,
        List<Radio> radios,
        List<Task> tasks,
        List<SupplicantTask> supplicants,
        List<ConfigFile> files,
        ControlSockets sockets) {
    Sight {
        radios = List.copyOf(radios);
        tasks = List.copyOf(tasks);
        supplicants = List.copyOf(supplicants);
        files = List.copyOf(files);
    }

    static Sight of(Machine machine, Configuration settings) {
        List<Task> tasks = Task.all(machine);
        List<SupplicantTask> supplicants = tasks.stream()
                .filter(task -> task.name().equals("wpa_supplicant"))
                .map(SupplicantTask::of)
                .toList();
        List<ConfigFile> files = supplicants.stream()
                .flatMap(task -> Stream.concat(task.values('c').stream(), task.values('m').stream()))
                .filter(path -> path.startsWith("/"))
                .distinct()
                .map(path -> ConfigFile.of(machine, path))
                .toList();
        return new Sight(
                machine,
                settings,
                Radios.of(machine),
                tasks,
                supplicants,
                files,
                ControlSockets.of(machine, folders(settings, supplicants, files)));
    }

    private static List<String> folders(
            Configuration settings, List<SupplicantTask> supplicants, List<ConfigFile> files) {
        Stream<String> configured = settings instanceof Configuration.Accepted(Settings accepted, _, _, _)
                ? accepted.controlDirectories().stream().map(Object::toString)
                : Stream.empty();
        Stream<String> started = supplicants.stream().flatMap(task -> task.controlFolder().stream());
        Stream<String> written = files.stream()
                .flatMap(file -> file.document().stream())
                .map(document -> ControlSockets.folder(document.text("ctrl_interface")));
        return Stream.of(configured, started, written)
                .flatMap(folders -> folders)
                .filter(folder -> folder.startsWith("/"))
                .toList();
    }

    boolean runs(String program) {
        return tasks.stream().anyMatch(task -> task.name().equals(program));
    }

    /// What this program is to do; the defaults where its configuration is refused.
    Settings wanted() {
        return settings instanceof Configuration.Accepted(Settings accepted, _, _, _)
                ? accepted
                : Settings.defaults();
    }

    /// The first configuration file that can be read.
    Optional<WpaDocument> document() {
        return files.stream().flatMap(file -> file.document().stream()).findFirst();
    }

    /// The path of it.
    Optional<String> documentPath() {
        return files.stream()
                .filter(file -> file.document().isPresent())
                .map(ConfigFile::path)
                .findFirst();
    }

    /// What the wpa_supplicant that answers says.
    Optional<String> said(Question question) {
        return sockets.voice().flatMap(socket -> machine.reply(socket.path(), question));
    }

    /// The interfaces of groups that are up.
    List<String> groups() {
        return interfacesOfGroups().filter(name -> !down(name)).toList();
    }

    /// The interfaces of groups that wpa_supplicant does not know any more.
    List<String> leftGroups() {
        return sockets.voice().isEmpty()
                ? List.of()
                : interfacesOfGroups().filter(this::down).filter(this::unknown).toList();
    }

    private Stream<String> interfacesOfGroups() {
        return machine.list("/sys/class/net").stream().filter(name -> name.startsWith("p2p-"));
    }

    private boolean down(String name) {
        return machine.text("/sys/class/net/" + name + "/operstate").strip().equals("down");
    }

    private boolean unknown(String name) {
        return sockets.sockets().stream().noneMatch(socket -> socket.iface().equals(name));
    }

    /// The name of the first of the [#stations()]; `wlan0` where there is none.
    String station() {
        return stations().stream().findFirst().orElse("wlan0");
    }

    /// The interfaces of radios that are no groups: of all, or of the one that this program is to use.
    List<String> stations() {
        return radios.stream()
                .flatMap(radio -> radio.interfaces().stream())
                .filter(name -> !name.startsWith("p2p-"))
                .filter(this::wanted)
                .toList();
    }

    private boolean wanted(String name) {
        return wanted().iface()
                .map(InterfaceName::value)
                .map(iface -> iface.equals(name) || iface.equals("p2p-dev-" + name))
                .orElse(true);
    }
}
