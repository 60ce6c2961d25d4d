package org.hostp2pd.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Reads what programs write, each on a short-lived thread, because a program may leave a child behind that keeps the
/// pipe open: such a reader goes on reading and throwing away, so that the child is not ended by a broken pipe, and
/// nobody waits for it. The number of such readers is bounded.
final class OutputReaders {
    private static final int MOST = 16;
    private static final long GRACE_MILLIS = 200;

    private final String name;
    private final Semaphore free = new Semaphore(MOST);

    OutputReaders(String name) {
        this.name = name;
    }

    /// Empty when as many readers as there may be are held up by children left behind; then the output is thrown
    /// away.
    Optional<Reader> next() {
        return free.tryAcquire() ? Optional.of(new Reader()) : Optional.empty();
    }

    /// Of one program: either `read` or `unused` is called, once.
    final class Reader {
        private final byte[] kept = new byte[Output.MOST_OCTETS];
        private final CountDownLatch finished = new CountDownLatch(1);
        private int length;
        private boolean cut;

        void unused() {
            free.release();
        }

        void read(InputStream from) {
            Thread.ofPlatform().name(name).daemon().start(() -> drain(from));
        }

        private void drain(InputStream from) {
            byte[] buffer = new byte[Output.MOST_OCTETS];
            try (from) {
                for (int got = from.read(buffer); got >= 0; got = from.read(buffer)) {
                    keep(buffer, got);
                }
            } catch (IOException _) {
                // The pipe was closed under us; what was read until then is what there is.
            } finally {
                finished.countDown();
                free.release();
            }
        }

        private synchronized void keep(byte[] octets, int got) {
            int fits = Math.min(got, kept.length - length);
            System.arraycopy(octets, 0, kept, length, fits);
            length += fits;
            cut |= fits < got;
        }

        /// What was written until now, once the program has ended: waits a moment for the rest of it.
        Output written() {
            try {
                finished.await(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                // The owner was closed, which its pool remembers by itself: what there is now has to do.
                return soFar();
            }
            return soFar();
        }

        private synchronized Output soFar() {
            return Output.of(kept, length, cut);
        }
    }
}
