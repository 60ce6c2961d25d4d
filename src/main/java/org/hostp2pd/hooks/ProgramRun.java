package org.hostp2pd.hooks;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hostp2pd.hooks.HookResult.Reason;

/// Starts a program, waits for it, and ends it when it takes too long. Runs on the worker thread of its owner and
/// blocks it.
final class ProgramRun {
    private static final File NOTHING = new File("/dev/null");
    private static final File ROOT = new File("/");

    /// What a program may need to work at all; everything else of our environment is none of its business.
    private static final List<String> INHERITED =
            List.of("HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ");

    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private final OutputReaders readers;
    private final boolean errorsToo;
    private final AtomicLong calls = new AtomicLong();

    ProgramRun(String readerName) {
        this(readerName, true);
    }

    /// @param errorsToo whether what it writes to its standard error is kept along with its output
    ProgramRun(String readerName, boolean errorsToo) {
        readers = new OutputReaders(readerName);
        this.errorsToo = errorsToo;
    }

    HookResult run(Program program, HookCall call) {
        Optional<Reason> obstacle = program.obstacle();
        if (obstacle.isPresent()) {
            return new HookResult.NotStarted(obstacle.get());
        }
        ProcessTree.Mark mark = ProcessTree.Mark.of(calls.incrementAndGet());
        ProcessBuilder builder = prepared(program, call, mark);
        Optional<OutputReaders.Reader> reader = readers.next();
        if (reader.isEmpty()) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        long start = System.nanoTime();
        Process process;
        try {
            process = builder.start();
        } catch (IOException _) {
            reader.ifPresent(OutputReaders.Reader::unused);
            return new HookResult.NotStarted(Reason.REFUSED);
        }
        reader.ifPresent(it -> it.read(process.getInputStream()));
        boolean inTime = waitFor(process, program.limit());
        int left = inTime ? 0 : new ProcessTree(process, mark).end();
        Output output = reader.map(OutputReaders.Reader::written).orElse(Output.NONE);
        return inTime
                ? new HookResult.Ended(process.exitValue(), output, Duration.ofNanos(System.nanoTime() - start))
                : new HookResult.TimedOut(program.limit(), output, left);
    }

    private ProcessBuilder prepared(Program program, HookCall call, ProcessTree.Mark mark) {
        List<String> command = new ArrayList<>();
        command.add(program.path().toString());
        command.add(call.action());
        command.addAll(call.arguments());
        ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT).redirectInput(NOTHING);
        if (errorsToo) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(INHERITED);
        environment.put("PATH", PATH);
        environment.putAll(call.environment());
        environment.put(ProcessTree.Mark.VARIABLE, mark.value());
        return builder;
    }

    /// Interruption means that the owner was closed, which its pool remembers by itself: the end of the process's
    /// time.
    private static boolean waitFor(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }
}
