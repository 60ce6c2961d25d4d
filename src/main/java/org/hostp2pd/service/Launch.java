package org.hostp2pd.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.config.LogSettings;
import org.hostp2pd.config.Settings;
import org.hostp2pd.p2p.InterfaceName;

/// What a service is started with. The command line wins over the configuration, at each reload anew.
///
/// @param iface       the P2P device; empty for what the configuration says
/// @param program     the external program: a path, blank or `-` for none; empty for what the configuration says
/// @param console     the least level shown on the terminal; empty for what the configuration says
/// @param places      where control sockets are looked for, after the directories of the configuration
/// @param alone       whether they are looked for there only
/// @param state       the directory for what must outlive the process
/// @param runtime     the directory for what must not
/// @param locks       the directory for lock files
/// @param environment the process's variables
/// @param wishes      what else wins over the configuration
public record Launch(
        ConfigSource source,
        Optional<InterfaceName> iface,
        Optional<String> program,
        Optional<LogSettings.Level> console,
        List<Path> places,
        boolean alone,
        Path state,
        Path runtime,
        Path locks,
        Map<String, String> environment,
        UnaryOperator<Settings> wishes) {
    /// Where wpa_supplicant has its control sockets on every distribution: `ctrl_interface` of its examples.
    public static final List<Path> USUAL_PLACES =
            List.of(Path.of("/run/wpa_supplicant"), Path.of("/var/run/wpa_supplicant"));

    public Launch {
        places = List.copyOf(places);
        environment = Map.copyOf(environment);
    }

    /// The same with another configuration.
    public Launch reading(ConfigSource other) {
        return new Launch(other, iface, program, console, places, alone, state, runtime, locks, environment, wishes);
    }

    /// The same on another device.
    public Launch on(InterfaceName other) {
        return new Launch(
                source,
                Optional.of(other),
                program,
                console,
                places,
                alone,
                state,
                runtime,
                locks,
                environment,
                wishes);
    }

    /// One with no other wishes.
    public Launch(
            ConfigSource source,
            Optional<InterfaceName> iface,
            Optional<String> program,
            Optional<LogSettings.Level> console,
            List<Path> places,
            boolean alone,
            Path state,
            Path runtime,
            Path locks,
            Map<String, String> environment) {
        this(
                source,
                iface,
                program,
                console,
                places,
                alone,
                state,
                runtime,
                locks,
                environment,
                UnaryOperator.identity());
    }
}
