package org.hostp2pd.cli.prompt;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets the commands after it wait. Ended by Control-C, and with the session.
final class Pauses {
    private static final BigDecimal USUAL = BigDecimal.TEN;
    private static final BigDecimal LONGEST = new BigDecimal(1_000_000);

    private final Interruptions interruptions;
    private final CountDownLatch ended;

    /// @param ended at zero when the session has ended
    Pauses(Interruptions interruptions, CountDownLatch ended) {
        this.interruptions = interruptions;
        this.ended = ended;
    }

    /// @param seconds a decimal number; empty for ten @return whether it is one
    boolean of(Optional<String> seconds) {
        Optional<BigDecimal> number = seconds.isEmpty() ? Optional.of(USUAL) : number(seconds.get());
        number.ifPresent(it -> pause(it.movePointRight(3).longValue()));
        return number.isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,7}(\\.[0-9]{0,6})?")
                ? Optional.of(new BigDecimal(text)).filter(it -> it.compareTo(LONGEST) <= 0)
                : Optional.empty();
    }

    private void pause(long millis) {
        Thread waiting = Thread.currentThread();
        interruptions.during(waiting::interrupt, () -> {
            try {
                return ended.await(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                // Control-C: the next command comes now.
                return false;
            }
        });
    }
}
