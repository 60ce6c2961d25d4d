package org.hostp2pd.service;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An instance that runs on this machine, found by its lock file.
///
/// @param iface `auto` where it has not chosen one yet
public record Running(String iface, ProcessHandle process) {
    private static final String BEGIN = "hostp2pd-";
    private static final String END = ".pid";

    /// The one on this interface. @param iface its name, or `auto`
    public static Optional<Running> on(Path directory, String iface) {
        return LockFile.holder(LockFile.path(directory, iface)).map(process -> new Running(iface, process));
    }

    /// All of them, each once: one that looked for its interface holds two locks.
    public static List<Running> all(Path directory) {
        List<Running> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, BEGIN + "*" + END)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String iface = name.substring(BEGIN.length(), name.length() - END.length());
                on(directory, iface)
                        .filter(it -> all.stream().noneMatch(other -> other.process.equals(it.process)))
                        .ifPresent(all::add);
            }
        } catch (IOException _) {
            // A directory that cannot be read holds no lock that could be told from others.
            return List.of();
        }
        return all;
    }

    /// Waits for its end. It lets go of the lock at its very end, and of nothing afterwards where nobody takes
    /// notice of ended processes.
    ///
    /// @param patience for how long
    /// @return whether it has ended
    public boolean ended(Path directory, Duration patience) throws InterruptedException {
        CompletableFuture<Boolean> released = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("lock").start(() -> {
            LockFile.awaitRelease(LockFile.path(directory, iface));
            released.complete(true);
        });
        CompletableFuture<Void> settled =
                released.thenRunAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        try {
            var _ = CompletableFuture.anyOf(process.onExit(), settled).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return Instances.over(process);
        }
        return Instances.over(process);
    }
}
