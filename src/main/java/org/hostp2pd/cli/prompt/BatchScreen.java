package org.hostp2pd.cli.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Commands from a stream, answers to another one.
final class BatchScreen implements Screen {
    private final BufferedReader in;
    private final PrintStream out;
    private final List<String> history = new ArrayList<>();

    BatchScreen(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Optional<String> next(boolean more) {
        try {
            Optional<String> line = Optional.ofNullable(in.readLine());
            line.ifPresent(history::add);
            return line;
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void print(String text) {
        out.println(text);
    }

    @Override
    public OutputStream above() {
        return out;
    }

    @Override
    public List<String> history() {
        return List.copyOf(history);
    }

    @Override
    public void forget() {
        history.clear();
    }

    @Override
    public Optional<Looks> looks() {
        return Optional.empty();
    }

    @Override
    public void close() {
        out.flush();
    }
}
