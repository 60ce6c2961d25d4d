package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// Whether wpa_supplicant can be talked to, and if not, who may.
final class SocketCheck implements Check {
    private static final String OPEN = "DIR=/run/wpa_supplicant GROUP=netdev";

    @Override
    public List<Finding> look(Sight sight) {
        ControlSockets sockets = sight.sockets();
        if (sockets.voice().isPresent()) {
            return List.of(
                    Symptom.CONTROL_SOCKET_FINE.with(sockets.voice().get().path()));
        } else if (sight.supplicants().isEmpty()) {
            return List.of();
        }
        Optional<Finding> denied = denied(sight);
        if (denied.isPresent()) {
            return List.of(denied.get());
        } else if (!sockets.sockets().isEmpty()) {
            return List.of(Symptom.CONTROL_SOCKET_DEAD
                    .with(sockets.sockets().getFirst().path())
                    .mendedBy(Mends.restart()));
        }
        return List.of(Symptom.NO_CONTROL_SOCKET
                .with(
                        String.join(", ", sockets.folders()),
                        sight.supplicants().getFirst().shown())
                .mendedBy(opened(sight)));
    }

    private static Optional<Finding> denied(Sight sight) {
        ControlSockets sockets = sight.sockets();
        Optional<String> path = sockets.denied().stream()
                .findFirst()
                .or(() -> sockets.sockets().stream()
                        .filter(socket ->
                                socket.answer() instanceof Answer.Silent(Trouble trouble) && trouble == Trouble.DENIED)
                        .map(ControlSockets.Socket::path)
                        .findFirst());
        return path.map(it -> denied(sight, it));
    }

    private static Finding denied(Sight sight, String path) {
        Account account = Account.of(sight.machine());
        String group = sight.machine().facts(path).map(FileFacts::group).orElse("root");
        if (account.entitled(group) && !account.has(group)) {
            return Symptom.NEW_LOGIN_NEEDED.with(path, group, account.name()).mendedBy("newgrp " + ShellWord.of(group));
        }
        List<String> mend = group.equals("root")
                ? opened(sight)
                : List.of("sudo usermod -aG " + ShellWord.of(group) + " " + ShellWord.of(account.name()));
        return Symptom.CONTROL_SOCKET_DENIED.with(path, group, account.name()).mendedBy(mend);
    }

    /// The line for the file it was started with; where there is none, the option for the way Debian starts it.
    private static List<String> opened(Sight sight) {
        List<String> lines = new ArrayList<>();
        if (sight.documentPath().isPresent()) {
            boolean there = sight.document()
                    .flatMap(file -> file.setting("ctrl_interface"))
                    .isPresent();
            lines.add(Mends.inFile(sight.documentPath().get(), "ctrl_interface", OPEN, there));
        } else {
            lines.add("sudo mkdir -p /etc/systemd/system/wpa_supplicant.service.d");
            lines.add(Mends.write(
                    "/etc/systemd/system/wpa_supplicant.service.d/hostp2pd.conf",
                    "[Service]",
                    "ExecStart=",
                    "ExecStart=/sbin/wpa_supplicant -u -s -O \"DIR=/run/wpa_supplicant GROUP=netdev\""));
            lines.add("sudo systemctl daemon-reload");
        }
        lines.add(Mends.restart());
        return lines;
    }
}
