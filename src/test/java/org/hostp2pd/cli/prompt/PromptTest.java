package org.hostp2pd.cli.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The prompt as somebody at a terminal has it, over a simulated radio.
@Timeout(180)
final class PromptTest {
    private static final String PROMPT = "CMD> ";

    @TempDir
    private Path home;

    private Pty start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.hostp2pd.Main",
                "--simulate"));
        command.addAll(List.of(arguments));
        return Pty.start(
                command,
                Map.of(
                        "TERM",
                        "xterm",
                        "LC_ALL",
                        "C.UTF-8",
                        "RUNTIME_DIRECTORY",
                        home.toString(),
                        "STATE_DIRECTORY",
                        home.toString()));
    }

    private Path kept() {
        return home.resolve(".hostp2pd_mgr_history");
    }

    @Test
    void commandsAreCompletedColouredAndKeptForTheNextRun() throws Exception {
        try (Pty terminal = start("--prompt")) {
            terminal.await("\u001b[32m" + PROMPT);
            terminal.type("vers\t");
            terminal.await("version");
            terminal.type("\r");
            terminal.await("hostp2pd development");
            terminal.type("color\r");
            terminal.await("Colours are off.");
            assertFalse(terminal.await(PROMPT).contains("\u001b[32m"));
            terminal.type("echo the pin is 4711\r");
            terminal.await(PROMPT);
            terminal.type("echo for the next run\r");
            terminal.await("echo for the next run");
            terminal.await("for the next run");
            terminal.await(PROMPT);
            terminal.type(Pty.CONTROL_D);
            assertEquals(0, terminal.exit());
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())));
        assertEquals("version\ncolor\necho for the next run\n", Files.readString(kept()));
        try (Pty terminal = start("--prompt")) {
            terminal.await(PROMPT);
            terminal.type(Pty.UP);
            terminal.await("echo for the next run");
            terminal.type("\r");
            terminal.await("for the next run");
            terminal.await(PROMPT);
            terminal.type(Pty.CONTROL_C);
            assertEquals(0, terminal.exit());
        }
    }

    @Test
    void javaSeesTheSessionIsCompletedAndCanBeInterrupted() throws Exception {
        try (Pty terminal = start("--prompt")) {
            terminal.await(PROMPT);
            terminal.type("6 * 7000\r");
            terminal.await("42000");
            terminal.await(PROMPT);
            terminal.type("hostp2pd.getClass().getSimpleName()\r");
            terminal.await("\"Session\"");
            terminal.await(PROMPT);
            terminal.type("hostp2pd.statis\t");
            terminal.await("hostp2pd.statistics(");
            terminal.type(Pty.CONTROL_U);
            terminal.type("for (System.out.println(\"be\" + \"gun\");;) { }\r");
            terminal.await("begun");
            terminal.type(Pty.CONTROL_C);
            terminal.await(PROMPT);
            terminal.type("for (int i = 0; i < 2; i++) {\r");
            terminal.await("...");
            terminal.type("System.out.println(\"round \" + i); }\r");
            terminal.await("round 1");
            terminal.await(PROMPT);
            terminal.type("nonsense()\r");
            terminal.await("cannot find symbol");
            terminal.await(PROMPT);
            terminal.type("quit\r");
            assertEquals(0, terminal.exit());
        }
    }

    @Test
    void withoutADisplayATerminalGetsAPrompt() throws Exception {
        try (Pty terminal = start()) {
            terminal.await("joined the group.");
            terminal.type("hostp2pd.disconnect(\"\t");
            terminal.await("\"42:00:00:00:0");
            terminal.type(Pty.CONTROL_U + "stations\r");
            terminal.await("Devices in range: ");
            String group = terminal.await("Devices in the group: ");
            assertTrue(group.contains(" = "), group);
            terminal.type("quit\r");
            assertEquals(0, terminal.exit());
        }
    }
}
