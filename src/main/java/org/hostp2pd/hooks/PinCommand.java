package org.hostp2pd.hooks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hostp2pd.p2p.WpsPin;

/// Asks an external program for the PIN: it prints 4 or 8 digits, a line feed may follow, and nothing else.
///
/// Owns the thread `pin-command`, which ends when there was nothing to do for a while. A hook that hangs does not delay
/// it.
public final class PinCommand implements AutoCloseable {
    /// A program that takes longer is ended.
    public static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String ACTION = "pin";
    private static final Pattern PIN = Pattern.compile("([0-9]{8}|[0-9]{4})\\n?");

    private final Duration limit;
    private final ProgramRun run = new ProgramRun("pin-command-output", false);
    private final ThreadPoolExecutor worker;

    public PinCommand() {
        this(LIMIT);
    }

    PinCommand(Duration limit) {
        this.limit = limit;
        ThreadPoolExecutor one = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("pin-command").daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        one.allowCoreThreadTimeOut(true);
        worker = one;
    }

    /// Runs the program and gives what it brought to `then`, on the thread `pin-command`. From any thread, returns
    /// at once. Nothing comes of it after [#close()].
    public void ask(Path program, Consumer<PinOutcome> then) {
        worker.execute(() -> then.accept(outcome(run.run(
                new Program(program, limit), new HookCall(ACTION, List.of(), Map.of("HOSTP2PD_EVENT", ACTION))))));
    }

    private static PinOutcome outcome(HookResult result) {
        return switch (result) {
            case HookResult.Ended(int exit, _, _) when exit != 0 -> new PinOutcome.Failed(exit);
            case HookResult.Ended(_, Output output, _) -> read(output);
            case HookResult.TimedOut(Duration limit, _, _) -> new PinOutcome.TimedOut(limit);
            case HookResult.NotStarted(HookResult.Reason reason) -> new PinOutcome.NotStarted(reason);
            case HookResult.Dropped _ -> throw new IllegalStateException("a run is never dropped");
        };
    }

    private static PinOutcome read(Output output) {
        Matcher pin = PIN.matcher(output.text());
        return !output.cut() && pin.matches()
                ? new PinOutcome.Printed(new WpsPin(pin.group(1)))
                : new PinOutcome.NotAPin();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
