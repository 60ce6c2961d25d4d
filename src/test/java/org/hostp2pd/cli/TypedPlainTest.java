package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedPlainTest {
    private static final int LINES = 3_000;
    private static final int LONGEST = 5;

    /// All there is on a command line of the service, and what may be an argument of it.
    private static final List<String> WORDS = List.of(
            "--debug",
            "-d",
            "--daemon",
            "-v",
            "-vv",
            "--verbosity",
            "--no-gui",
            "--prompt",
            "--show",
            "--try",
            "-c",
            "--config",
            "-i",
            "--interface",
            "-p",
            "--run_program",
            "--run-program",
            "-b",
            "--batch",
            "-h",
            "-V",
            "-t",
            "-r",
            "--simulate",
            "--json",
            "--socket",
            "--",
            "-",
            "",
            "auto",
            "p2p-dev-wlan0",
            "/etc/hostp2pd.yaml",
            "a file",
            "'quoted'",
            "\"quoted\"",
            "-c=file",
            "--config=file",
            "--conf",
            "@file",
            "a=b",
            "$HOME",
            "replay",
            "doctor",
            "setup");

    private static final List<String> CLIENTS =
            List.of("status", "peers", "stations", "stats", "watch", "pin", "pause", "resume", "reload");

    private static List<String> line(Random random) {
        List<String> line = new ArrayList<>();
        for (int left = random.nextInt(LONGEST + 1); left > 0; left--) {
            line.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return line;
    }

    @Test
    void whatIsPlainMeansTheSameToPicocli() {
        Random random = new Random(1);
        int plain = 0;
        for (int count = 0; count < LINES; count++) {
            List<String> line = line(random);
            String[] arguments = line.toArray(String[]::new);
            plain += TypedPlain.service(line).isPresent() ? 1 : 0;
            assertEquals(ArgumentsParsed.of(arguments), Arguments.read(arguments), line::toString);
        }
        assertTrue(plain > LINES / 20, "only " + plain + " were plain");
    }

    @Test
    void theSameHoldsForCommands() {
        Random random = new Random(2);
        int plain = 0;
        for (int count = 0; count < LINES; count++) {
            List<String> line = line(random);
            if (TypedPlain.client(line).isPresent()) {
                plain++;
                line.addFirst(CLIENTS.get(random.nextInt(CLIENTS.size())));
                String[] arguments = line.toArray(String[]::new);
                assertEquals(ArgumentsParsed.of(arguments), Arguments.read(arguments), line::toString);
            }
        }
        assertTrue(plain > LINES / 20, "only " + plain + " were plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--no-gui -c /etc/hostp2pd.yaml", "--no-gui -i p2p-dev-wlan0 -c -", "-c file -i auto -d", "-v"})
    void howAServiceIsUsuallyStartedIsPlain(String line) {
        assertTrue(TypedPlain.service(List.of(line.split(" "))).isPresent());
    }
}
