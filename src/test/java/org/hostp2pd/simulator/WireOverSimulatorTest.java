package org.hostp2pd.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.GroupEvent;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.SocketWire;
import org.hostp2pd.supplicant.WireInput;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The product's own sockets against the simulator's.
@Timeout(20)
final class WireOverSimulatorTest {
    private static final InterfaceName DEVICE = new InterfaceName("p2p-dev-wlan0");
    private static final InterfaceName GROUP = new InterfaceName("p2p-wlan0-0");

    @TempDir
    Path folder;

    private final BlockingQueue<WireInput> heard = new LinkedBlockingQueue<>();
    private SimulatedSupplicant supplicant;
    private SocketWire wire;

    @BeforeEach
    void start() throws IOException {
        supplicant = SimulatedSupplicant.start(
                folder.resolve("ctrl"), Options.usual().atSpeed(100));
        wire = new SocketWire(folder.resolve("run"), heard::add, Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        wire.close();
        supplicant.close();
    }

    @Test
    void aGroupWithoutStationsIsAReplyOfNoText() throws InterruptedException {
        attach(DEVICE);
        wire.ask(1, DEVICE, new Command.GroupAdd(Optional.empty(), List.of()));
        await(input -> input instanceof WireInput.Event(_, GroupEvent.Started _));
        attach(GROUP);
        wire.ask(2, GROUP, new Command.NextStation(Optional.empty()));
        assertEquals(
                new WireInput.Reply(2, ""),
                await(input -> input instanceof WireInput.Reply(long ask, _) && ask == 2));
    }

    private void attach(InterfaceName iface) throws InterruptedException {
        wire.attach(new ControlSocket(iface, folder.resolve("ctrl").resolve(iface.value()), 1));
        await(new WireInput.Attached(iface)::equals);
    }

    private WireInput await(Predicate<WireInput> wanted) throws InterruptedException {
        WireInput next = heard.take();
        while (!wanted.test(next)) {
            next = heard.take();
        }
        return next;
    }
}
