package org.hostp2pd.cli.prompt;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Where commands come from and answers go to: a terminal, or files.
///
/// [#next] and [#print] are called on the thread `prompt`; [#above] and [#close] on any.
interface Screen extends AutoCloseable {
    /// The next line. @param more whether it goes on with the one before
    ///
    /// @return empty at the end of the input
    Optional<String> next(boolean more);

    /// An answer, on lines of its own.
    void print(String text);

    /// For what is said meanwhile, without disturbing what is being typed.
    OutputStream above();

    /// The last commands, the oldest first.
    List<String> history();

    /// Forgets them all, in the file as well.
    void forget();

    /// Whether there is somebody who sees colours and changes the prompt.
    Optional<Looks> looks();

    @Override
    void close();
}
