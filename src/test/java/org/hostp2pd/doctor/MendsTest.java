package org.hostp2pd.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands that are offered do what they say, where a file is what they mend.
final class MendsTest {
    @TempDir
    private Path root;

    private Report report(MachineTree tree) {
        return Doctor.examine(
                tree.machine(), new SettingsReader().read(ConfigSource.StandardInput.of(Healthy.SETTINGS)), _ -> {});
    }

    private Finding finding(MachineTree tree, Symptom symptom) {
        return report(tree).findings().stream()
                .filter(it -> it.symptom() == symptom)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"GROUP_MODE_WRONG", "GROUP_DISABLED_WRONG", "GROUP_NAME_WITHOUT_PREFIX", "FILE_OPEN_TO_ALL"})
    void theCommandCures(Symptom symptom) throws IOException, InterruptedException {
        MachineTree tree = Scenes.of(symptom, Healthy.at(root));
        run(finding(tree, symptom).commands().getFirst());
        assertTrue(
                report(tree).findings().stream().noneMatch(it -> it.symptom() == symptom),
                Files.readString(tree.machine().at(Healthy.CONF)));
    }

    @Test
    void aSettingIsPutInPlaceOfTheOldOne() throws IOException, InterruptedException {
        MachineTree tree =
                Scenes.of(Symptom.SAVING_OFF, Healthy.at(root)).file(Healthy.CONF, "a=1\n update_config=0\n");
        List<String> commands = finding(tree, Symptom.SAVING_OFF).commands();
        run(commands.getFirst());
        assertEquals("a=1\nupdate_config=1\n", Files.readString(tree.machine().at(Healthy.CONF)));
        assertEquals("sudo wpa_cli -p /run/wpa_supplicant -i p2p-dev-wlan0 set update_config 1", commands.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain-1.2", "a b", "it's", "$(reboot)", "`x`", "\"", "-n", "%s\\n"})
    void aWordStaysOneWord(String text) throws IOException, InterruptedException {
        assertEquals(text, run("printf '%s' " + ShellWord.of(text)));
    }

    /// As root would, and on the file that plays the machine's.
    private String run(String command) throws IOException, InterruptedException {
        String here = command.replace("sudo ", "").replace(" /etc/", " " + root + "/etc/");
        Process process = new ProcessBuilder("/bin/sh", "-c", here)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
        return output;
    }
}
