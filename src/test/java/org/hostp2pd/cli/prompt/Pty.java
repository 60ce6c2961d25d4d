package org.hostp2pd.cli.prompt;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// A program on a pseudo-terminal, made by script(1) of util-linux. Control-C reaches it also where whoever started the
/// tests ignores it.
final class Pty implements AutoCloseable {
    static final String CONTROL_C = "\u0003";
    static final String CONTROL_D = "\u0004";
    static final String CONTROL_U = "\u0015";
    /// As a terminal sends it that was told that arrow keys are for an application.
    static final String UP = "\u001bOA";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final StringBuilder shown = new StringBuilder();
    private int read;
    private boolean over;

    private Pty(Process process) {
        this.process = process;
    }

    static Pty start(List<String> command, Map<String, String> environment) throws IOException {
        String line = command.stream().map(it -> "'" + it + "'").collect(Collectors.joining(" "));
        ProcessBuilder builder = new ProcessBuilder(
                "script", "-qefc", "stty rows 40 cols 160; exec env --default-signal=INT " + line, "/dev/null");
        builder.environment().remove("DISPLAY");
        builder.environment().putAll(environment);
        Pty pty = new Pty(builder.redirectErrorStream(true).start());
        Thread.ofPlatform().daemon().name("pty").start(pty::follow);
        return pty;
    }

    private void follow() {
        try (Reader reader = process.inputReader(StandardCharsets.UTF_8)) {
            char[] some = new char[1024];
            for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
                add(new String(some, 0, count));
            }
        } catch (IOException _) {
            // The terminal is gone.
        }
        end();
    }

    private synchronized void add(String text) {
        shown.append(text);
        notifyAll();
    }

    private synchronized void end() {
        over = true;
        notifyAll();
    }

    /// Types it.
    void type(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /// Waits until it is shown, after what was awaited before. @return what came until then
    synchronized String await(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int at = shown.indexOf(text, read);
        while (at < 0 && !over && System.nanoTime() < end) {
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            at = shown.indexOf(text, read);
        }
        String since = shown.substring(read);
        assertTrue(at >= 0, () -> "not shown: “" + text + "”, but " + since);
        String before = shown.substring(read, at);
        read = at + text.length();
        return before;
    }

    /// Waits for the end. @return the exit code
    int exit() throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), shown::toString);
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
