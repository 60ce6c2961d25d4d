package org.hostp2pd.cli.setup;

import java.util.List;
import java.util.Optional;

/// Asks somebody at a terminal. Used by one thread.
interface Asking extends AutoCloseable {
    /// Asks.
    ///
    /// @param prompt  stands before the answer
    /// @param choices what the answer may go on as
    /// @return what was typed; empty where somebody left
    Optional<String> ask(String prompt, List<String> choices);

    @Override
    default void close() {}
}
