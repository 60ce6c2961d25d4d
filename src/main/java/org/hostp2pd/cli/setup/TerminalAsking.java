package org.hostp2pd.cli.setup;

import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.tinylog.Logger;

/// The terminal of this process. What is typed is kept in no history.
final class TerminalAsking implements Asking {
    private final Terminal terminal;
    private final LineReader reader;
    private List<String> choices = List.of();

    private TerminalAsking(Terminal terminal) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("hostp2pd")
                .completer((_, _, found) -> choices.forEach(choice -> found.add(new Candidate(choice))))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
    }

    /// @throws IOException when the terminal cannot be used
    static TerminalAsking open() throws IOException {
        return new TerminalAsking(
                TerminalBuilder.builder().system(true).graphemeCluster(false).build());
    }

    @Override
    public Optional<String> ask(String prompt, List<String> offered) {
        choices = List.copyOf(offered);
        try {
            return Optional.of(reader.readLine(prompt));
        } catch (EndOfFileException | UserInterruptException | IOError _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            Logger.debug(e, "the terminal stays as it is");
        }
    }
}
