package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.WpsPin;

/// One process of wpa_supplicant from its start to its end: its interfaces, and what it says. Runs on the simulator's
/// thread.
final class Host {
    private static final int INFORMATION = 3;

    private final Options options;
    private final TimeLine time;
    private final Outlet outlet;
    private final Air air;
    private final RandomGenerator random;
    private final Disk disk;
    private final Map<String, Configuration> configurations = new LinkedHashMap<>();
    private final Neighbours neighbours;
    private final Groups groups;
    private final Negotiations negotiations;
    private final CommandTable commands;
    private boolean alive = true;

    Host(Options options, TimeLine time, Outlet outlet, Air air, RandomGenerator random, Disk disk) {
        this.options = options;
        this.time = time;
        this.outlet = outlet;
        this.air = air;
        this.random = random;
        this.disk = disk;
        this.neighbours = new Neighbours(this);
        this.groups = new Groups(this);
        this.negotiations = new Negotiations(this);
        this.commands = Commands.of(this);
    }

    /// Opens the sockets.
    void start() {
        List<String> names =
                options.p2pDevice() ? List.of(options.station(), p2pInterface()) : List.of(options.station());
        for (String name : names) {
            configurations.put(name, disk.read());
            outlet.open(name);
        }
        air.hostCame(this);
    }

    /// The process is no more; its sockets stay where they are.
    void die() {
        alive = false;
        air.hostWent();
    }

    /// SIGTERM: groups and sockets go, and every monitor is told.
    void terminate() {
        groups.removeAll("UNAVAILABLE");
        for (String iface : interfaces()) {
            event(iface, "CTRL-EVENT-TERMINATING ");
            outlet.close(iface);
        }
        die();
    }

    String answer(String iface, String command) {
        return commands.answer(iface, command);
    }

    /// Later, unless the process has ended by then.
    TimeLine.Due after(Duration delay, Runnable action) {
        return time.after(delay, () -> {
            if (alive) {
                action.run();
            }
        });
    }

    long now() {
        return time.now();
    }

    void event(String iface, String text) {
        outlet.event(iface, INFORMATION, text);
    }

    /// On the interface that P2P events are said on.
    void p2pEvent(String text) {
        event(p2pInterface(), text);
    }

    /// On the group's interface and its parent.
    void groupEvent(Group group, String text) {
        event(group.iface(), text);
        p2pEvent(text);
    }

    String station() {
        return options.station();
    }

    String p2pInterface() {
        return options.p2pDevice() ? "p2p-dev-" + options.station() : options.station();
    }

    MacAddress deviceAddress() {
        return new MacAddress((options.p2pDevice() ? 0x42L : 0x02L) << 40);
    }

    MacAddress address(String iface) {
        return iface.equals(options.station()) ? new MacAddress(0x02L << 40) : deviceAddress();
    }

    /// Newest first, as INTERFACES lists them.
    List<String> interfaces() {
        List<String> names = new ArrayList<>(configurations.keySet());
        names.addAll(groups.running().stream().map(Group::iface).toList());
        return names.reversed();
    }

    Configuration configuration(String iface) {
        return groups.on(iface)
                .map(Group::configuration)
                .orElseGet(() -> Optional.ofNullable(configurations.get(iface)).orElseThrow());
    }

    /// Where persistent groups are kept.
    Configuration p2pConfiguration() {
        return configuration(p2pInterface());
    }

    /// Writes the file, where there is one.
    boolean save(Configuration configuration) {
        return options.savesConfiguration() && disk.write(configuration);
    }

    /// RECONFIGURE: reads the file again.
    boolean reconfigure(String iface) {
        if (!options.savesConfiguration() || !configurations.containsKey(iface)) {
            return false;
        }
        configurations.put(iface, disk.read());
        return true;
    }

    void open(String iface) {
        outlet.open(iface);
    }

    void close(String iface) {
        outlet.close(iface);
    }

    WpsPin freshPin() {
        return WpsPin.ofNumber(random.nextInt(10_000_000));
    }

    Options options() {
        return options;
    }

    RandomGenerator random() {
        return random;
    }

    Air air() {
        return air;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    Groups groups() {
        return groups;
    }

    Negotiations negotiations() {
        return negotiations;
    }
}
