package org.hostp2pd.supplicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A sink that keeps what the wire told, in order.
final class Heard implements Consumer<WireInput> {
    private final BlockingQueue<WireInput> inputs = new LinkedBlockingQueue<>();

    @Override
    public void accept(WireInput input) {
        inputs.add(input);
    }

    /// The next input; fails after a time far longer than any test needs.
    WireInput next() {
        try {
            WireInput input = inputs.poll(20, TimeUnit.SECONDS);
            assertNotNull(input, "nothing came");
            return input;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void expect(WireInput... expected) {
        for (WireInput input : expected) {
            assertEquals(input, next());
        }
    }

    /// All that is there and not yet taken.
    List<WireInput> rest() {
        List<WireInput> rest = new ArrayList<>();
        inputs.drainTo(rest);
        return rest;
    }
}
