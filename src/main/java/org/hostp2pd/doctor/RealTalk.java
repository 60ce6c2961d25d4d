package org.hostp2pd.doctor;

import java.nio.file.Path;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Probe;
import org.hostp2pd.supplicant.Question;

/// Talks to the control sockets of this machine.
public record RealTalk(Probe probe) implements Talk {
    @Override
    public Answer ask(Path socket, Question question) {
        return probe.ask(socket, question);
    }

    @Override
    public boolean hears(Path socket) {
        return probe.hears(socket);
    }
}
