package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the firmware of the radio or wpa_supplicant crashed lately, by the logs.
final class CrashCheck implements Check {
    private static final Pattern FIRMWARE = Pattern.compile(
            "Microcode SW error detected|[Ff]irmware (has )?(crashed|halted)|Hardware restart was requested"
                    + "|firmware has halted or crashed|firmware error detected");
    private static final Pattern SUPPLICANT = Pattern.compile(
            "wpa_supplicant\\[\\d+\\]: segfault|traps: wpa_supplicant|wpa_supplicant.*code=(dumped|killed), status=(4|6|7|11)/"
                    + "|Process \\d+ \\(wpa_supplicant\\).*dumped core");

    @Override
    public List<Finding> look(Sight sight) {
        Optional<List<String>> kernel = kernel(sight.machine());
        List<String> lines = kernel.orElseGet(List::of);
        List<String> journal = sight.machine()
                .run("journalctl", "-q", "--no-pager", "-o", "short-iso", "--since=-1d", "--unit=wpa_supplicant*")
                .output()
                .lines()
                .toList();
        List<Finding> findings = new ArrayList<>();
        last(lines, FIRMWARE)
                .ifPresent(line -> findings.add(Symptom.FIRMWARE_CRASHED
                        .with(count(lines, FIRMWARE), line)
                        .mendedBy("sudo apt update && sudo apt full-upgrade", "sudo reboot")));
        List<String> both = Stream.concat(lines.stream(), journal.stream()).toList();
        last(both, SUPPLICANT)
                .ifPresent(line -> findings.add(Symptom.SUPPLICANT_CRASHED
                        .with(count(both, SUPPLICANT), line)
                        .mendedBy("sudo apt update && sudo apt install --only-upgrade wpasupplicant")));
        if (findings.isEmpty()) {
            findings.add(kernel.isPresent() ? Symptom.NO_CRASHES.with() : hidden());
        }
        return findings;
    }

    private static Finding hidden() {
        return Symptom.LOG_HIDDEN.with().mendedBy("sudo hostp2pd doctor");
    }

    /// The kernel's messages of the last six hours; of all times where there is no journal; empty where neither may
    /// be read.
    private static Optional<List<String>> kernel(Machine machine) {
        String journal = machine.run("journalctl", "-q", "-k", "--no-pager", "-o", "short-iso", "--since=-6h")
                .output();
        String seen = journal.isBlank() ? machine.run("dmesg").output() : journal;
        return seen.isBlank() ? Optional.empty() : Optional.of(seen.lines().toList());
    }

    private static Optional<String> last(List<String> lines, Pattern wanted) {
        return lines.reversed().stream()
                .filter(line -> wanted.matcher(line).find())
                .findFirst();
    }

    private static long count(List<String> lines, Pattern wanted) {
        return lines.stream().filter(line -> wanted.matcher(line).find()).count();
    }
}
