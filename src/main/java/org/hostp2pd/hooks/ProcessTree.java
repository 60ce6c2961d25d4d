package org.hostp2pd.hooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A process and all that came of it, also what had itself adopted by another parent: found by a variable in its
/// environment, which every child inherits.
final class ProcessTree {
    private static final long GRACE_MILLIS = 1000;
    private static final int MOST_ROUNDS = 100;
    private static final Path PROC = Path.of("/proc");

    /// The variable that tells the processes of one call from all others. @param value never used twice
    record Mark(String value) {
        static final String VARIABLE = "HOSTP2PD_CALL";

        static Mark of(long number) {
            ProcessHandle self = ProcessHandle.current();
            long started =
                    self.info().startInstant().map(it -> it.toEpochMilli()).orElse(0L);
            return new Mark(self.pid() + "-" + started + "-" + number);
        }
    }

    private final Process root;
    private final String variable;

    ProcessTree(Process root, Mark mark) {
        this.root = root;
        // Variables are separated by NUL in /proc/PID/environ (proc_pid_environ(5)).
        this.variable = "\0" + Mark.VARIABLE + "=" + mark.value() + "\0";
    }

    /// Asks all of it to end, and after a moment makes it. Blocks for at most a little more than that moment.
    ///
    /// @return how many processes are still there
    int end() {
        Set<ProcessHandle> tree = marked();
        root.descendants().forEach(tree::add);
        tree.forEach(ProcessHandle::destroy);
        root.destroy();
        waitForRoot();
        tree.addAll(marked());
        for (int round = 0; round < MOST_ROUNDS && !tree.isEmpty(); round++) {
            // Again and again, because a process may have made another between being seen and being ended.
            tree.forEach(ProcessHandle::destroyForcibly);
            tree = marked();
        }
        root.destroyForcibly();
        waitForRoot();
        return tree.size();
    }

    /// Interruption means that the owner was closed, which its pool remembers by itself: no more patience.
    private void waitForRoot() {
        try {
            root.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            root.destroyForcibly();
        }
    }

    private Set<ProcessHandle> marked() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::marked).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private boolean marked(ProcessHandle process) {
        try {
            byte[] environment = Files.readAllBytes(
                    PROC.resolve(Long.toString(process.pid())).resolve("environ"));
            return ("\0" + new String(environment, StandardCharsets.ISO_8859_1)).contains(variable);
        } catch (IOException _) {
            // Gone in the meantime, or another user's and so none of ours.
            return false;
        }
    }
}
