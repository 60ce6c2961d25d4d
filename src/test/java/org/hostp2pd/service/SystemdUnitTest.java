package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What systemd itself says of the unit that is shipped.
class SystemdUnitTest {
    private static final Path UNIT = Path.of("jpackage/hostp2pd.service");
    private static final Pattern EXPOSURE = Pattern.compile("Overall exposure level for hostp2pd.service: ([0-9.]+)");
    private static final double MOST = 2.0;

    private static boolean there(String program) {
        return Stream.of("/usr/bin", "/bin").anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void theUnitIsHardened() throws Exception {
        assumeTrue(there("systemd-analyze"), "systemd-analyze is not installed (package systemd)");
        String said = said("systemd-analyze", "security", "--offline=true", "--no-pager", UNIT.toString());
        assumeTrue(!said.contains("unrecognized option"), "this systemd cannot judge a unit that is not installed");
        Matcher exposure = EXPOSURE.matcher(said);
        assertTrue(exposure.find(), said);
        assertTrue(Double.parseDouble(exposure.group(1)) <= MOST, said);
    }

    @Test
    void systemdUnderstandsEveryLine() throws Exception {
        assumeTrue(there("systemd-analyze"), "systemd-analyze is not installed (package systemd)");
        List<String> wrong = said("systemd-analyze", "verify", "--man=no", UNIT.toString())
                .lines()
                .filter(line -> line.contains("hostp2pd.service") && !line.contains("is not executable"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void theUnitSaysHowItIsSteeredAndWatched() throws IOException {
        List<String> lines = Files.readAllLines(UNIT);
        assertTrue(lines.containsAll(List.of(
                "Type=notify",
                "ExecReload=/bin/kill -HUP $MAINPID",
                "Restart=on-failure",
                "WatchdogSec=60",
                "After=wpa_supplicant.service",
                "User=hostp2pd",
                "RuntimeDirectory=hostp2pd")));
    }

    @Test
    void theUserOfTheUnitIsMade() throws IOException {
        assertTrue(Files.readAllLines(Path.of("jpackage/hostp2pd.sysusers")).stream()
                .anyMatch(line -> line.startsWith("u hostp2pd - ")));
    }
}
