package org.hostp2pd.doctor;

import java.nio.file.Path;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Question;

/// Asks control sockets.
public interface Talk {
    /// The answer of the server at a socket.
    Answer ask(Path socket, Question question);

    /// Whether the events of that server arrive.
    boolean hears(Path socket);
}
