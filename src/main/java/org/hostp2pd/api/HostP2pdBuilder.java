package org.hostp2pd.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.api.session.OwnSession;
import org.hostp2pd.api.session.Plan;

/// What a session is made with. Everything may be left out; what is given wins over the configuration file. For one
/// thread at a time.
public final class HostP2pdBuilder {
    private Plan plan = Plan.NONE;

    HostP2pdBuilder() {}

    /// The configuration, a YAML file; without it the defaults.
    public HostP2pdBuilder config(Path file) {
        plan = plan.config(file);
        return this;
    }

    /// The P2P device, for instance `p2p-dev-wlan0`; without it, it is looked for.
    ///
    /// @throws IllegalArgumentException when no interface can have that name
    public HostP2pdBuilder interfaceName(String name) {
        plan = plan.iface(name);
        return this;
    }

    /// The program that is told when the group or a device comes or goes; `-` or blank for none.
    public HostP2pdBuilder runProgram(String program) {
        plan = plan.program(program);
        return this;
    }

    /// Logs from this level on, also to standard error.
    public HostP2pdBuilder logging(LogLevel level) {
        plan = plan.logging(level);
        return this;
    }

    /// Who may use the push button, by name or address; nobody listed means everybody.
    public HostP2pdBuilder pushButtonList(List<String> devices) {
        plan = plan.listed(devices);
        return this;
    }

    /// The PIN that devices are asked for: 4 or 8 digits.
    ///
    /// @throws IllegalArgumentException when it is anything else; the message does not hold it
    public HostP2pdBuilder pin(String digits) {
        plan = plan.pin(digits);
        return this;
    }

    /// Keeps everything in this directory, which has to be there: groups, rules, sockets and lock file. Without it,
    /// they are where those of the service are.
    public HostP2pdBuilder directory(Path directory) {
        plan = plan.directory(Optional.of(directory));
        return this;
    }

    /// A session that has not begun yet.
    public HostP2pd build() {
        return OwnSession.of(plan);
    }

    /// A session that has begun in the background.
    public HostP2pd start() {
        return build().start();
    }
}
