package org.hostp2pd.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.supplicant.Probe;
import org.hostp2pd.supplicant.RuntimePlace;

/// The doctor at the machine this process runs on.
public final class ThisMachine {
    private static final Duration PROGRAM = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private ThisMachine() {}

    /// Looks. Blocks for some seconds; changes nothing.
    ///
    /// @param environment the process's variables
    /// @param settings    the configuration of this program
    /// @param done        is told how many of [Doctor#checks] are done, on this thread
    /// @throws IOException where there is no place for the sockets the questions are asked from
    public static Report examine(Map<String, String> environment, Configuration settings, IntConsumer done)
            throws IOException {
        try (Probe probe = Probe.open(RuntimePlace.of(environment), ANSWER)) {
            Machine machine = new Machine(Path.of("/"), new RealPrograms(PROGRAM), new RealTalk(probe), Instant.now());
            return Doctor.examine(machine, settings, done);
        }
    }

    /// Looks at it for a first setup. Blocks for some seconds; changes nothing.
    ///
    /// @param wanted files that are looked at besides those of wpa_supplicant
    /// @throws IOException where there is no place for the sockets the questions are asked from
    public static Survey survey(Map<String, String> environment, Configuration settings, List<String> wanted)
            throws IOException {
        try (Probe probe = Probe.open(RuntimePlace.of(environment), ANSWER)) {
            Machine machine = new Machine(Path.of("/"), new RealPrograms(PROGRAM), new RealTalk(probe), Instant.now());
            return Surveyor.look(machine, settings, wanted);
        }
    }
}
