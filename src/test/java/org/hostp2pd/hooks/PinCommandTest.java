package org.hostp2pd.hooks;

import static org.hostp2pd.hooks.Scripts.script;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.hooks.HookResult.Reason;
import org.hostp2pd.p2p.WpsPin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinCommandTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final BlockingQueue<PinOutcome> outcomes = new LinkedBlockingQueue<>();
    private PinCommand command = new PinCommand(LONG);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        command.close();
    }

    private PinOutcome ask(Path program) throws InterruptedException {
        command.ask(program, outcomes::add);
        PinOutcome outcome = outcomes.poll(30, TimeUnit.SECONDS);
        assertTrue(outcome != null, "nothing was reported");
        return outcome;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"echo 12345670", "printf 12345670", "echo ignored >&2; echo 12345670", "cat; echo 12345670"})
    void eightDigitsAreThePin(String line) throws Exception {
        assertEquals(new PinOutcome.Printed(new WpsPin("12345670")), ask(script(folder, "pin", line)));
    }

    @Test
    void fourDigitsAreThePin() throws Exception {
        assertEquals(new PinOutcome.Printed(new WpsPin("0042")), ask(script(folder, "pin", "echo 0042")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":",
                "echo",
                "echo 123456",
                "echo 123456789",
                "echo 1234567a",
                "echo ' 12345670'",
                "echo 12345670; echo",
                "echo 12345670; echo 12345670",
                "printf '12345670\\r\\n'",
                "echo 12345670 any",
                "echo '١٢٣٤٥٦٧٠'",
                "head -c 100000 /dev/zero",
            })
    void anythingElseIsNoPin(String line) throws Exception {
        assertEquals(new PinOutcome.NotAPin(), ask(script(folder, "pin", line)));
    }

    @Test
    void failureGivesTheExitCode() throws Exception {
        assertEquals(new PinOutcome.Failed(3), ask(script(folder, "pin", "echo 12345670; exit 3")));
    }

    @Test
    void programThatTakesTooLongIsEnded() throws Exception {
        command = new PinCommand(Duration.ofMillis(300));
        assertEquals(
                new PinOutcome.TimedOut(Duration.ofMillis(300)),
                ask(script(folder, "pin", "echo 12345670; exec sleep 1000")));
    }

    @Test
    void programThatIsNotThereSaysSo() throws Exception {
        assertEquals(new PinOutcome.NotStarted(Reason.MISSING), ask(folder.resolve("none")));
        assertEquals(new PinOutcome.NotStarted(Reason.NOT_ABSOLUTE), ask(Path.of("pin")));
    }

    @Test
    void pinIsNotGivenAwayByItsOutcome() throws Exception {
        assertFalse(ask(script(folder, "pin", "echo 12345670")).toString().contains("12345670"));
    }
}
