package org.hostp2pd.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.hostp2pd.engine.FlightRecorder;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Recording;
import org.hostp2pd.engine.RecordingText;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.store.StateFile;

/// Keeps a recording of the engine in the file `recording-<interface>.txt`: written when something went wrong, at most
/// once a minute, and at the end.
///
/// [#recorded] and [#told] are called on the engine thread and return at once. Owns the thread `recorder`, which is
/// there only when something went wrong and a minute longer.
public final class BlackBox implements AutoCloseable {
    private final FlightRecorder recorder = new FlightRecorder();
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("recorder").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private final Pause pause;
    private final Path directory;
    private final BiConsumer<Path, Exception> failed;
    private final Object disk = new Object();
    private volatile String iface = "auto";

    /// @param directory made when it is not there
    /// @param failed    told when a file could not be written, and why; on the thread that tried
    public BlackBox(Path directory, BiConsumer<Path, Exception> failed) {
        this.directory = directory;
        this.failed = failed;
        pause = new Pause(this::save, this::later);
        executor.setKeepAliveTime(1, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private void later(Duration wait, Runnable task) {
        var _ = executor.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// An input is about to be decided (see [org.hostp2pd.engine.Edges#recorded]).
    public void recorded(Instant at, State before, Input input) {
        recorder.record(at, before, input);
        Optional<InterfaceName> chosen = before.contact().chosen().or(before.settings()::iface);
        if (chosen.isPresent()) {
            iface = chosen.get().value();
        }
    }

    /// A user is told something; when it is that something went wrong, a recording of it is kept.
    public void told(Notice notice) {
        if (Trouble.isOne(notice)) {
            pause.ask();
        }
    }

    /// Writes the file. Blocks until the disk has it; the engine must have ended.
    @Override
    public void close() {
        executor.shutdown();
        save();
    }

    private void save() {
        recorder.snapshot().ifPresent(this::save);
    }

    private void save(Recording recording) {
        StateFile file = new StateFile(directory, "recording-" + iface + ".txt");
        StringBuilder text = new StringBuilder();
        synchronized (disk) {
            try {
                RecordingText.write(recording, text);
                file.makeDirectory();
                file.replace(text.toString().getBytes(StandardCharsets.US_ASCII));
            } catch (IOException | RuntimeException e) {
                failed.accept(file.path(), e);
            }
        }
    }
}
