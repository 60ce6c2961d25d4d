package org.hostp2pd.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.doctor.Finding;
import org.hostp2pd.doctor.FindingWords;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.ReportText;
import org.hostp2pd.doctor.Symptom;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// How the doctor is called, and what is printed of what it found.
final class DoctorCommandTest {
    private static final FindingWords WORDS = new FindingWords(Locale.ENGLISH);
    private static final Report REPORT = new Report(
            List.of(
                    new Finding(Symptom.COUNTRY_FINE, List.of("IT"), List.of()),
                    new Finding(Symptom.FILE_OPEN_TO_ALL, List.of("/a\"b\\c"), List.of("sudo chmod o-rwx '/a\"b\\c'"))),
            List.of("Linux 6"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final DoctorCommand command = new DoctorCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void helpNamesTheOptions() {
        assertEquals(0, command.run("--help"));
        String help = out.toString(StandardCharsets.UTF_8);
        assertTrue(help.contains("--json") && help.contains("--config"), help);
    }

    @Test
    void anUnknownOptionIsMisuse() {
        assertEquals(2, command.run("--mend"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("--mend"));
        assertEquals(0, out.size());
    }

    @Test
    void theOptionsAreRead() {
        DoctorCall call = DoctorOptions.read(
                new CommandLine(new DoctorOptions(_ -> "").spec()).parseArgs("--json", "-c", "/etc/hostp2pd.yaml"));
        assertEquals(new DoctorCall(Optional.of("/etc/hostp2pd.yaml"), true), call);
    }

    @Test
    void aProgramReadsTheWorstFirstAndQuotesEscaped() {
        String json = FindingsJson.of(REPORT, WORDS);
        assertTrue(json.startsWith("{\"version\":1,\"worst\":\"mend\",\"versions\":[\"Linux 6\"],\"findings\":["
                + "{\"id\":\"file_open_to_all\",\"severity\":\"mend\",\"title\":"));
        assertTrue(json.contains("\"commands\":[\"sudo chmod o-rwx '/a\\\"b\\\\c'\"]"), json);
        assertTrue(json.endsWith("\"commands\":[],\"more\":\"troubleshooting.md#wpa_supplicantconf\"}]}\n"), json);
    }

    @Test
    void aPersonReadsWhatWasSeenWhyAndWhatToDo() {
        assertEquals("""
                TO MEND
                  Anybody on this machine can read the passphrases
                    What was seen: /a"b\\c can be read by every user.
                    Why it matters: It holds the passphrases of the group and of all Wi-Fi networks.
                    What to do: Close it (wpa_supplicant 2.10 opens it again when it saves, unless its service has UMask=0077):
                        sudo chmod o-rwx '/a"b\\c'
                    More: troubleshooting.md#wpa_supplicantconf


                FINE
                  The country is IT

                Linux 6
                0 broken, 1 to mend, 0 to know, 1 fine
                """, ReportText.of(REPORT, WORDS));
    }
}
