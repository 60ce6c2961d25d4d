package org.hostp2pd.control.attached;

import java.time.Instant;
import java.util.Optional;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.State;

/// Who sees what a service does. On the thread of [Attachment#run].
public interface Onlooker {
    /// A new state; some between two of them may be left out.
    void see(State state);

    /// Something was said.
    ///
    /// @param notice   the fact; empty where it is about the service around the engine, or of a kind not known here
    /// @param sentence as the service said it
    void hear(Instant at, Optional<Notice> notice, String sentence);

    /// The service has ended, or cannot be reached any more: nothing that was seen of it holds. It is waited for.
    void gone();

    /// It is there again; what it knows follows.
    void back();
}
