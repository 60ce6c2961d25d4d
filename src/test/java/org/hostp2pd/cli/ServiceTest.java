package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.service.Launch;
import org.hostp2pd.simulator.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        Service service = new Service(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("RUNTIME_DIRECTORY", folder.toString(), "STATE_DIRECTORY", folder.toString()),
                new NoWindow(),
                new NoSession());
        return service.run((Invocation.Serve) Arguments.read(arguments));
    }

    @Test
    void scenarioThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertEquals(2, run("--simulate=no\u001bwhere"));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("“no\\u001Bwhere”") && said.contains("living-room, crowd"), said);
    }

    @Test
    void configurationWithAnErrorEndsASimulatedRunToo() throws Exception {
        Path config = Files.writeString(folder.resolve("hostp2pd.yaml"), "hostp2pd:\n  pinn: 1\n");
        assertEquals(1, run("--no-gui", "--simulate=empty", "-c", config.toString()));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("A simulated radio is used"));
    }

    @Test
    void whoWantsAWindowWhereThereIsNoneIsToldAndServedInTheTerminal() throws Exception {
        Path config = Files.writeString(folder.resolve("hostp2pd.yaml"), "hostp2pd:\n  pinn: 1\n");
        assertEquals(1, run("--simulate=empty", "-c", config.toString()));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("There is no display here"));
    }

    @Test
    void simulatedRadioTouchesNothingOfTheMachineAndLeavesNothing() throws Exception {
        Launch machine = new Launch(
                new ConfigSource.Defaults(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Launch.USUAL_PLACES,
                false,
                folder,
                folder,
                folder,
                Map.of());
        Path sockets;
        try (SimulatedRadio radio = SimulatedRadio.start(Scenario.EMPTY)) {
            Launch simulated = radio.on(machine);
            sockets = simulated.places().getFirst();
            assertTrue(simulated.alone());
            assertTrue(Files.exists(sockets.resolve("p2p-dev-wlan0")));
            List<Path> own = List.of(simulated.state(), simulated.runtime(), simulated.locks());
            assertTrue(own.stream().allMatch(it -> it.startsWith(simulated.locks())));
        }
        assertFalse(Files.exists(sockets.getParent()));
    }
}
