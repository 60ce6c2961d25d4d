package org.hostp2pd.ui;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.tinylog.Logger;

/// Keeps the screen from going dark, by whichever programs of the desktop there are. What a program of this kind asks
/// for holds while the command behind it runs, here one that ends with its standard input: so it also ends when this
/// process does, however that happens. (A call over D-Bus would not do: the desktop forgets it with the connection.)
///
/// Every method returns at once and may be called from any thread; where there is no such program nothing happens.
final class WakefulScreen {
    /// gnome-session-inhibit(1), kde-inhibit(1), systemd-inhibit(1).
    private static final List<List<String>> PROGRAMS = List.of(
            List.of("gnome-session-inhibit", "--app-id", "hostp2pd", "--inhibit", "idle", "cat"),
            List.of("kde-inhibit", "--power", "--screenSaver", "cat"),
            List.of("systemd-inhibit", "--what=idle", "--who=hostp2pd", "--why=how to connect is shown", "cat"));

    private final List<List<String>> programs;
    private final Executor background;
    private CompletableFuture<List<Process>> held = CompletableFuture.completedFuture(List.of());

    /// With the programs of the desktops.
    WakefulScreen() {
        this(PROGRAMS, work -> Thread.ofVirtual().name("wakeful screen").start(work));
    }

    /// @param programs   each with its arguments; all that can be started are
    /// @param background runs what blocks
    WakefulScreen(List<List<String>> programs, Executor background) {
        this.programs = List.copyOf(programs);
        this.background = background;
    }

    /// From now on it stays light.
    synchronized void hold() {
        held = held.thenApplyAsync(before -> before.isEmpty() ? started() : before, background);
    }

    /// It may go dark again.
    synchronized void release() {
        held = held.thenApplyAsync(
                running -> {
                    running.forEach(WakefulScreen::end);
                    return List.of();
                },
                background);
    }

    /// Those that run, once what was asked before is done.
    synchronized CompletableFuture<List<Process>> held() {
        return held;
    }

    private List<Process> started() {
        List<Process> running = new ArrayList<>();
        for (List<String> program : programs) {
            try {
                running.add(new ProcessBuilder(program)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start());
            } catch (IOException e) {
                Logger.debug("cannot start {}: {}", program.getFirst(), e.getMessage());
            }
        }
        return running;
    }

    private static void end(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            Logger.debug(e, "closing the input of a program that has ended");
        }
        process.destroy();
    }
}
