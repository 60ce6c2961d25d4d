package org.hostp2pd.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hostp2pd.doctor.Programs;
import org.hostp2pd.doctor.Ran;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Probe;

/// Does it on this machine: over the control socket, or by systemctl(1). Blocks.
///
/// @param programs started without a shell
public record MachineActs(Programs programs, Probe probe) implements Acting {
    @Override
    public boolean act(Act act) {
        return switch (act) {
            case Act.Reconfigure(String socket) ->
                probe.reconfigure(Path.of(socket)) instanceof Answer.Said(String reply) && reply.equals("OK");
            case Act.DaemonReload _ -> systemctl(List.of("daemon-reload"));
            case Act.Service(Act.Verb verb, Act.Unit unit) -> {
                List<String> words = new ArrayList<>(List.of(verb.words().split(" ", -1)));
                words.add(unit.name());
                yield systemctl(words);
            }
        };
    }

    private boolean systemctl(List<String> words) {
        List<String> command = new ArrayList<>(List.of("systemctl", "--no-ask-password", "--quiet"));
        command.addAll(words);
        return programs.run(command) instanceof Ran.Ended(int code, var _) && code == 0;
    }
}
