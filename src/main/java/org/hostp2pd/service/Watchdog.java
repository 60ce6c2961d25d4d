package org.hostp2pd.service;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Tells systemd at half its interval that the engine is alive (sd_watchdog_enabled(3)), as long as it is; else systemd
/// starts the service again. Owns the thread `watchdog`, where there is an interval at all.
final class Watchdog implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param environment the process's variables
    /// @param responsive  whether the engine is not stuck for so long
    static Watchdog watch(Map<String, String> environment, Predicate<Duration> responsive, Readiness readiness) {
        Watchdog watchdog = new Watchdog();
        interval(environment)
                .map(interval -> interval.dividedBy(2))
                .ifPresent(half -> Thread.ofPlatform()
                        .name("watchdog")
                        .daemon()
                        .start(() -> watchdog.run(half, responsive, readiness)));
        return watchdog;
    }

    /// Empty where systemd does not watch, or watches another process.
    static Optional<Duration> interval(Map<String, String> environment) {
        String process = environment.getOrDefault("WATCHDOG_PID", "");
        boolean ours = process.isEmpty()
                || process.equals(Long.toString(ProcessHandle.current().pid()));
        return Optional.of(environment.getOrDefault("WATCHDOG_USEC", ""))
                .filter(text -> ours && text.matches("[1-9][0-9]{3,14}"))
                .map(text -> Duration.of(Long.parseLong(text), java.time.temporal.ChronoUnit.MICROS));
    }

    private void run(Duration half, Predicate<Duration> responsive, Readiness readiness) {
        try {
            do {
                if (responsive.test(half)) {
                    readiness.alive();
                }
            } while (!closed.await(half.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException _) {
            // Then it is over, and systemd notices.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
