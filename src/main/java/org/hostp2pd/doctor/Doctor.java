package org.hostp2pd.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.supplicant.Question;

/// Looks at everything that can stand in the way of a group.
public final class Doctor {
    private static final List<Check> CHECKS = List.of(
            new RadioCheck(),
            new SwitchCheck(),
            new AbilityCheck(),
            new CombinationCheck(),
            new NameCheck(),
            new SupplicantCheck(),
            new SocketCheck(),
            new EventsCheck(),
            new P2pDeviceCheck(),
            new VersionCheck(),
            new FileCheck(),
            new SavingCheck(),
            new ReconnectCheck(),
            new CountryCheck(),
            new AddressCheck(),
            new DeviceNameCheck(),
            new SettingsCheck(),
            new KeypadCheck(),
            new GroupBlockCheck(),
            new ChannelCheck(),
            new PinCheck(),
            new NetworkManagerCheck(),
            new LeftGroupsCheck(),
            new OtherProgramsCheck(),
            new BusPolicyCheck(),
            new AddressServerCheck(),
            new FirewallCheck(),
            new CrashCheck());

    private Doctor() {}

    /// How many checks there are, for a progress.
    public static int checks() {
        return CHECKS.size();
    }

    /// Looks. Blocks for as long as programs and sockets take, seconds at most; changes nothing.
    ///
    /// @param settings the configuration of this program
    /// @param done     is told how many checks are done, on this thread
    public static Report examine(Machine machine, Configuration settings, IntConsumer done) {
        Sight sight = Sight.of(machine, settings);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < CHECKS.size(); at++) {
            findings.addAll(CHECKS.get(at).look(sight));
            done.accept(at + 1);
        }
        return new Report(findings, versions(sight));
    }

    private static List<String> versions(Sight sight) {
        String kernel = sight.machine().text("/proc/sys/kernel/osrelease").strip();
        Optional<String> system = sight.machine()
                .text("/etc/os-release")
                .lines()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                .findFirst();
        Optional<String> supplicant = sight.said(Question.VERSION).map(version -> "wpa_supplicant " + version);
        return Stream.of(system, Optional.of("Linux " + kernel), supplicant)
                .flatMap(Optional::stream)
                .map(ShownText::of)
                .toList();
    }
}
