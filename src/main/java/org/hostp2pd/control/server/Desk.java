package org.hostp2pd.control.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.engine.State;

/// The service behind the control socket. Every method returns at once; futures complete on any thread.
public interface Desk {
    /// What the engine knows now.
    State state();

    /// Asks the engine for something.
    CompletableFuture<Outcome> submit(Request request);

    /// Reads the configuration again and uses it.
    ///
    /// @return why it is refused, in sentences; empty where it is used
    CompletableFuture<Optional<String>> reload();

    /// Where the configuration is; empty where it is in no file.
    Optional<Path> configuration();
}
