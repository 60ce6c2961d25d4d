package org.hostp2pd.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the process that wrote its PID into a file is still there.
final class Instances {
    /// The start of a process is known to the clock tick, and counted from a boot time in whole seconds (proc(5),
    /// btime).
    private static final Duration INEXACT = Duration.ofSeconds(2);

    private static final Integer ROOT = 0;

    private Instances() {}

    static Instant written(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    /// A process that started after its PID was written is another one, to which the number was given anew.
    static boolean lives(long pid, Instant written) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid)
                .filter(it -> it.pid() != ProcessHandle.current().pid())
                .filter(it -> !over(it));
        return process.isPresent()
                && process.get()
                        .info()
                        .startInstant()
                        .map(start -> !start.isAfter(written.plus(INEXACT)))
                        .orElse(true);
    }

    /// Whether it has ended, also where nobody has taken notice of that yet: then it is a zombie, the state after
    /// the last parenthesis in proc(5), stat.
    static boolean over(ProcessHandle process) {
        try {
            String stat = Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException _) {
            return !process.isAlive();
        }
    }

    /// Whether the file belongs to who runs the process, or to root.
    static boolean owned(ProcessHandle process, Path file) {
        try {
            Object owner = Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
            return owner.equals(ROOT)
                    || owner.equals(Files.getAttribute(Path.of("/proc", Long.toString(process.pid())), "unix:uid"));
        } catch (IOException _) {
            // It has ended meanwhile.
            return false;
        }
    }
}
