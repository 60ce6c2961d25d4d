package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsTest {
    @ParameterizedTest
    @CsvSource({"TERM, stop", "INT, stop", "HUP, reload"})
    void signalBecomesARequest(String signal, String request) throws Exception {
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        try (Signals _ = new Signals(() -> requests.add("stop"), () -> requests.add("reload"))) {
            RaisedSignal.raise(signal);
            assertEquals(request, requests.poll(30, TimeUnit.SECONDS));
            assertTrue(requests.isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({"HUP"})
    void signalsAreGivenBackToWhoHadThem(String signal) throws Exception {
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        try (Signals _ = new Signals(() -> requests.add("outer stop"), () -> requests.add("outer"))) {
            new Signals(() -> requests.add("inner stop"), () -> requests.add("inner")).close();
            RaisedSignal.raise(signal);
            assertEquals("outer", requests.poll(30, TimeUnit.SECONDS));
        }
    }
}
