package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Question;

/// The control sockets there are, and the folders they are looked for in.
///
/// @param denied folders that may not be looked into
record ControlSockets(List<String> folders, List<String> denied, List<Socket> sockets) {
    private static final String USUAL = "/run/wpa_supplicant";

    ControlSockets {
        folders = List.copyOf(folders);
        denied = List.copyOf(denied);
        sockets = List.copyOf(sockets);
    }

    /// @param iface the interface it is named after @param answer to PING
    record Socket(String path, String iface, FileFacts facts, Answer answer) {
        boolean answers() {
            return answer instanceof Answer.Said(String text) && text.equals("PONG");
        }

        String folder() {
            return path.substring(0, path.lastIndexOf('/'));
        }
    }

    static ControlSockets of(Machine machine, List<String> further) {
        Set<String> folders = new LinkedHashSet<>();
        further.forEach(folder -> folders.add(plain(folder)));
        folders.add(USUAL);
        List<Socket> sockets = new ArrayList<>();
        List<String> denied = new ArrayList<>();
        for (String folder : folders) {
            Optional<FileFacts> facts = machine.facts(folder);
            if (facts.filter(FileFacts::directory).isPresent() && !java.nio.file.Files.isReadable(machine.at(folder))) {
                denied.add(folder);
            }
            machine.list(folder).forEach(name -> consider(machine, folder, name).ifPresent(sockets::add));
        }
        return new ControlSockets(List.copyOf(folders), denied, sockets);
    }

    private static Optional<Socket> consider(Machine machine, String folder, String name) {
        String path = folder + "/" + name;
        return machine.facts(path)
                .filter(facts -> facts.socket() && InterfaceName.valid(name))
                .map(facts -> new Socket(path, name, facts, machine.talk().ask(machine.at(path), Question.PING)));
    }

    /// The folder of `DIR=/run/x GROUP=y`, or the text itself.
    static String folder(String written) {
        String text = written.strip();
        if (!text.startsWith("DIR=")) {
            return text;
        }
        int group = text.indexOf(" GROUP=");
        return text.substring("DIR=".length(), group < 0 ? text.length() : group)
                .strip();
    }

    private static String plain(String folder) {
        String ended = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        return ended.startsWith("/var/run/") ? ended.substring("/var".length()) : ended;
    }

    /// The one that is asked about everything: that of a P2P device, where one answers.
    Optional<Socket> voice() {
        List<Socket> answering = sockets.stream().filter(Socket::answers).toList();
        return answering.stream()
                .filter(socket -> socket.iface().startsWith("p2p-dev-"))
                .findFirst()
                .or(() -> answering.stream().findFirst());
    }
}
