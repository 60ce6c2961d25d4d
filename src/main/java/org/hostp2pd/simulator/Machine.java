package org.hostp2pd.simulator;

import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/// The machine on which wpa_supplicant is started and ended, with its configuration file and the phones around it. Runs
/// on the simulator's thread.
final class Machine {
    private final Options options;
    private final TimeLine time;
    private final Outlet outlet;
    private final Air air;
    private final Disk disk;
    private final Random random;
    private Optional<Host> host = Optional.empty();

    Machine(Options options, TimeLine time, Outlet outlet) {
        this.options = options;
        this.time = time;
        this.outlet = outlet;
        this.air = new Air(time);
        this.disk = new Disk(options.variables());
        this.random = new Random(options.seed());
    }

    Air air() {
        return air;
    }

    Optional<Host> host() {
        return host;
    }

    /// One that runs is killed first.
    void start() {
        kill();
        Host fresh = new Host(options, time, outlet, air, random, disk);
        host = Optional.of(fresh);
        fresh.start();
    }

    void kill() {
        end(process -> {
            process.die();
            outlet.abandon();
        });
    }

    void terminate() {
        end(process -> {
            process.terminate();
            outlet.removeDirectory();
        });
    }

    void loseConfiguration() {
        disk.lose();
    }

    /// @param reason of hostap's p2p_group_removal_reason
    void removeGroups(String reason) {
        host.ifPresent(process -> process.groups().removeAll(reason));
    }

    /// Lets everything of the scenario happen from now on.
    void play(Scenario scenario) {
        scenario.phones().forEach(air::add);
        scenario.happenings().forEach(happening -> time.after(happening.after(), () -> let(happening.what())));
    }

    private void let(Scenario.What what) {
        switch (what) {
            case KILL -> kill();
            case TERMINATE -> terminate();
            case START -> start();
            case LOSE_CONFIGURATION -> loseConfiguration();
            case REMOVE_GROUPS -> removeGroups("REQUESTED");
        }
    }

    private void end(Consumer<Host> how) {
        host.ifPresent(how);
        host = Optional.empty();
    }
}
