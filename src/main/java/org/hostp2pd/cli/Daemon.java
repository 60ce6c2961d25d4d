package org.hostp2pd.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.service.HeadlessRun;
import org.hostp2pd.service.Signals;

/// Starts this very program once more, apart from the terminal, and waits until that one says how it is.
///
/// A Java process cannot fork. So the other one is started anew by way of setsid(1), with a pipe as its descriptor 3,
/// on which a [Report] tells what a user should know until the group is up.
final class Daemon {
    /// How long somebody who started it is kept waiting when it neither fails nor gets the group up.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /// The output is kept apart first, since nobody reads what a daemon prints; and what it writes is for its user
    /// only, as the predecessor had it.
    private static final String APART = "umask 077; exec setsid \"$@\" 3>&1 >/dev/null 2>&1";

    private static final Path NOTHING = Path.of("/dev/null");
    private static final Path OWN_COMMAND = Path.of("/proc/self/cmdline");

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private final Duration patience;

    Daemon(PrintStream out, PrintStream err, Texts texts, Duration patience) {
        this.out = out;
        this.err = err;
        this.texts = texts;
        this.patience = patience;
    }

    /// @param arguments the command line of this process
    /// @param input     whether the configuration comes on standard input
    /// @return the exit code of this process
    int start(List<String> arguments, boolean input) {
        try {
            List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", APART, "sh"));
            command.addAll(again(Files.readString(OWN_COMMAND, StandardCharsets.UTF_8), arguments.size()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(input ? Redirect.INHERIT : Redirect.from(new File(NOTHING.toString())))
                    .redirectError(Redirect.INHERIT);
            return follow(builder.start());
        } catch (IOException e) {
            err.println("hostp2pd: " + texts.of("daemon.notStarted", ShownText.of(String.valueOf(e.getMessage()))));
            return HeadlessRun.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return HeadlessRun.FAILED;
        }
    }

    /// The command of a process like this one. @param own this one's, each word ended by a NUL (proc(5))
    static List<String> again(String own, int arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(own.split("\0", -1)));
        words.removeLast();
        words.add(1, Report.OPTION);
        if (words.size() < 2 + arguments) {
            throw new IllegalArgumentException("fewer words than arguments");
        }
        return List.copyOf(words);
    }

    private int follow(Process child) throws InterruptedException {
        BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("report").start(() -> read(child, lines));
        // Who gives up waiting gives up the daemon.
        try (Signals _ = new Signals(child::destroy, () -> {})) {
            long end = System.nanoTime() + patience.toNanos();
            while (true) {
                Optional<String> line = lines.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (line == null) {
                    out.println(texts.of("daemon.notYet", Long.toString(child.pid())));
                    return HeadlessRun.DONE;
                } else if (line.isEmpty()) {
                    return failed(child.waitFor());
                } else if (Report.up(line.get())) {
                    out.println(Report.sentence(line.get()));
                    return HeadlessRun.DONE;
                }
                err.println("hostp2pd: " + Report.sentence(line.get()));
            }
        }
    }

    /// An end without a word that the group is up is a failure, whatever its exit code was.
    private static int failed(int code) {
        return code == HeadlessRun.DONE ? HeadlessRun.FAILED : code;
    }

    private static void read(Process child, BlockingQueue<Optional<String>> lines) {
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException _) {
            // The same as its end: nothing more is heard of it.
        }
        lines.add(Optional.empty());
    }
}
