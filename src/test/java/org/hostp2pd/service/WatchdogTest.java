package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsclub.net.unix.AFUNIXDatagramChannel;
import org.newsclub.net.unix.AFUNIXSocketAddress;

@Timeout(30)
class WatchdogTest {
    @TempDir
    Path folder;

    @Test
    void onlyWhoIsWatchedHasAnInterval() {
        String self = Long.toString(ProcessHandle.current().pid());
        Optional<Duration> minute = Optional.of(Duration.ofMinutes(1));
        assertEquals(minute, Watchdog.interval(Map.of("WATCHDOG_USEC", "60000000")));
        assertEquals(minute, Watchdog.interval(Map.of("WATCHDOG_USEC", "60000000", "WATCHDOG_PID", self)));
        assertEquals(Optional.empty(), Watchdog.interval(Map.of("WATCHDOG_USEC", "60000000", "WATCHDOG_PID", "1")));
        assertEquals(Optional.empty(), Watchdog.interval(Map.of("WATCHDOG_USEC", "soon")));
        assertEquals(Optional.empty(), Watchdog.interval(Map.of("WATCHDOG_USEC", "0")));
        assertEquals(Optional.empty(), Watchdog.interval(Map.of()));
    }

    @Test
    void itIsAliveAsLongAsTheEngineIs() throws IOException {
        Path socket = folder.resolve("notify");
        AtomicInteger asked = new AtomicInteger();
        try (AFUNIXDatagramChannel listener = AFUNIXDatagramChannel.open()) {
            listener.bind(AFUNIXSocketAddress.of(socket));
            Readiness readiness = Readiness.to(Optional.of(socket.toString()));
            try (Watchdog _ =
                    Watchdog.watch(Map.of("WATCHDOG_USEC", "20000"), _ -> asked.incrementAndGet() <= 2, readiness)) {
                assertEquals("WATCHDOG=1", next(listener));
                assertEquals("WATCHDOG=1", next(listener));
                while (asked.get() < 6) {
                    Thread.onSpinWait();
                }
            }
            listener.configureBlocking(false);
            assertEquals("", next(listener));
        }
    }

    private static String next(AFUNIXDatagramChannel listener) throws IOException {
        ByteBuffer datagram = ByteBuffer.allocate(4096);
        try {
            listener.receive(datagram);
        } catch (SocketTimeoutException _) {
            return "";
        }
        return new String(datagram.array(), 0, datagram.position(), StandardCharsets.UTF_8);
    }
}
