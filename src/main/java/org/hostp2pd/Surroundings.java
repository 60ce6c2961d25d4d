package org.hostp2pd;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.doctor.Report;
import org.hostp2pd.doctor.ThisMachine;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.Wishes;
import org.hostp2pd.ui.common.Machine;

/// What the panel asks of this machine, whichever process the service runs in. Every method returns at once; futures
/// complete on threads of their own.
record Surroundings(Launch launch) {
    /// The network addresses of those this computer talked to.
    CompletableFuture<Map<MacAddress, String>> neighbours() {
        CompletableFuture<Map<MacAddress, String>> known = new CompletableFuture<>();
        Thread.ofVirtual().name("neighbours").start(() -> known.complete(NeighbourTable.OF_THE_SYSTEM.read()));
        return known;
    }

    /// What the doctor finds. @param source the configuration; empty for that of the launch
    CompletableFuture<Report> examine(Optional<ConfigSource> source, IntConsumer done) {
        CompletableFuture<Report> report = new CompletableFuture<>();
        Wishes wishes = new Wishes(source.map(launch::reading).orElse(launch));
        Thread.ofVirtual().name("doctor").start(() -> {
            try {
                report.complete(ThisMachine.examine(launch.environment(), wishes.read(), done));
            } catch (IOException | RuntimeException failed) {
                report.completeExceptionally(failed);
            }
        });
        return report;
    }

    /// The computer itself, to be set up.
    Machine machine() {
        return new PanelMachine(launch.environment());
    }

    /// The P2P devices whose control sockets are there.
    CompletableFuture<List<String>> devices() {
        CompletableFuture<List<String>> devices = new CompletableFuture<>();
        Thread.ofVirtual().name("devices").start(() -> devices.complete(new DeviceList(launch).read()));
        return devices;
    }
}
