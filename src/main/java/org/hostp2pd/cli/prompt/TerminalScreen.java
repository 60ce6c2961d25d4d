package org.hostp2pd.cli.prompt;

import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.tinylog.Logger;

/// The terminal of this process, with arrow keys, completion and a history that is kept.
final class TerminalScreen implements Screen {
    private final Terminal terminal;
    private final LineReader reader;
    private final KeptHistory history;
    private final Looks looks;

    private TerminalScreen(Terminal terminal, LineReader reader, KeptHistory history, Looks looks) {
        this.terminal = terminal;
        this.reader = reader;
        this.history = history;
        this.looks = looks;
    }

    /// @param secret     whether a line holds a secret
    /// @param completion what the last word of a text could go on as
    /// @param coloured   whether colours are wanted
    /// @throws IOException when the terminal cannot be used
    static TerminalScreen open(
            Path kept, Predicate<String> secret, Function<String, List<String>> completion, boolean coloured)
            throws IOException {
        // Signals are the service's: JLine would take Control-C away from it. What the terminal is able to do is not
        // asked,
        // since one that does not answer costs a moment at each start.
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .nativeSignals(false)
                .graphemeCluster(false)
                .build();
        KeptHistory history = new KeptHistory(secret);
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("hostp2pd")
                .history(history)
                .parser((line, cursor, _) -> new TypedLine(line, cursor))
                .completer((_, line, found) -> completion
                        .apply(line.line().substring(0, line.cursor()))
                        .forEach(word -> found.add(new Candidate(word, word, null, null, null, null, false))))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
                .option(LineReader.Option.AUTO_MENU, false)
                .build();
        history.in(kept, reader);
        return new TerminalScreen(
                terminal,
                reader,
                history,
                new Looks(coloured && !terminal.getType().startsWith("dumb")));
    }

    @Override
    public Optional<String> next(boolean more) {
        String text = looks.text(more);
        AttributedStyle green = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
        String shown = looks.coloured() ? new AttributedString(text, green).toAnsi(terminal) : text;
        try {
            return Optional.of(reader.readLine(shown));
        } catch (EndOfFileException | UserInterruptException | IOError _) {
            // Control-D, or the terminal is gone.
            return Optional.empty();
        }
    }

    @Override
    public void print(String text) {
        terminal.writer().println(text);
        terminal.writer().flush();
    }

    @Override
    public OutputStream above() {
        return new AboveStream(reader::printAbove);
    }

    @Override
    public List<String> history() {
        return StreamSupport.stream(history.spliterator(), false)
                .map(entry -> entry.line())
                .toList();
    }

    @Override
    public void forget() {
        try {
            history.purge();
        } catch (IOException e) {
            Logger.debug(e, "the history stays");
        }
    }

    @Override
    public Optional<Looks> looks() {
        return Optional.of(looks);
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
