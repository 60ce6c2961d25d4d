package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// A signal to this process from outside.
final class RaisedSignal {
    private static final Map<String, Integer> NUMBERS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    private RaisedSignal() {}

    /// Skips the test where whoever started the tests had the signal ignored (as `nohup` does), for then no JVM
    /// hears it.
    static void raise(String signal) throws IOException, InterruptedException {
        assumeFalse(ignored(signal), () -> "These tests were started with SIG" + signal + " ignored");
        String self = Long.toString(ProcessHandle.current().pid());
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, self).start().waitFor());
    }

    /// SigIgn of proc(5) is a mask in hexadecimal, signal 1 lowest.
    private static boolean ignored(String signal) throws IOException {
        String mask = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .substring("SigIgn:".length())
                .strip();
        int bit = Objects.requireNonNull(NUMBERS.get(signal)) - 1;
        return (Long.parseUnsignedLong(mask, 16) >> bit & 1) == 1;
    }
}
