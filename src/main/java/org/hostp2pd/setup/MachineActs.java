package org.hostp2pd.setup;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hostp2pd.config.PlacedFile;
import org.hostp2pd.doctor.Programs;
import org.hostp2pd.doctor.Ran;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Status;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Probe;
import org.hostp2pd.supplicant.Question;

/// Does it on this machine: over the control socket, or by systemctl(1). Blocks.
///
/// @param programs started without a shell
public record MachineActs(Programs programs, Probe probe) implements Acting {
    @Override
    public boolean act(Act act) {
        return switch (act) {
            case Act.Reconfigure(String socket) ->
                probe.reconfigure(Path.of(socket)) instanceof Answer.Said(String reply) && reply.equals("OK");
            case Act.EndGroup end -> ended(end);
            case Act.Mode(String path, int mode) -> permitted(path, mode);
            case Act.DaemonReload _ -> systemctl(List.of("daemon-reload"));
            case Act.Service(Act.Verb verb, Act.Unit unit) -> {
                List<String> words = new ArrayList<>(List.of(verb.words().split(" ", -1)));
                words.add(unit.name());
                yield systemctl(words);
            }
        };
    }

    private static boolean permitted(String path, int mode) {
        try {
            new PlacedFile(Path.of(path).toRealPath()).permit(mode);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// @return also where there was none
    private boolean ended(Act.EndGroup end) {
        Path device = Path.of(end.socket());
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(device.resolveSibling(""), end.groups() + "*")) {
            boolean all = true;
            for (Path group : groups) {
                String name = String.valueOf(group.getFileName());
                all &= !InterfaceName.valid(name) || !owned(group) || ended(device, new InterfaceName(name));
            }
            return all;
        } catch (IOException | DirectoryIteratorException _) {
            return false;
        }
    }

    private boolean ended(Path device, InterfaceName group) {
        return probe.endGroup(device, group) instanceof Answer.Said(String reply) && reply.equals("OK");
    }

    /// Not one of somebody else that this machine is in.
    private boolean owned(Path group) {
        return probe.ask(group, Question.STATUS) instanceof Answer.Said(String reply)
                && Status.parse(reply).filter(Status::groupOwner).isPresent();
    }

    private boolean systemctl(List<String> words) {
        List<String> command = new ArrayList<>(List.of("systemctl", "--no-ask-password", "--quiet"));
        command.addAll(words);
        return programs.run(command) instanceof Ran.Ended(int code, var _) && code == 0;
    }
}
