package org.hostp2pd.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.hostp2pd.p2p.MacAddress;

/// A wpa_supplicant that is not there: it answers on real control sockets as version 2.10 does, and phones come and go
/// by their scripts. Every method may be called from any thread and returns when it is done. It owns one thread.
public final class SimulatedSupplicant implements AutoCloseable {
    private static final int FLOOD = 0x8000;

    private final Journal journal;
    private final Sockets sockets;
    private final Machine machine;
    private final Desk desk;
    private final Loop loop;

    private SimulatedSupplicant(Path directory, Options options, LongSupplier nanoClock) throws IOException {
        TimeLine time = new TimeLine();
        this.journal = new Journal(nanoClock);
        this.sockets = new Sockets(directory, journal);
        this.machine = new Machine(options, time, sockets);
        this.desk = new Desk(journal, time, machine);
        this.loop = new Loop(time, sockets, desk, machine.air(), nanoClock);
    }

    /// Makes the directory where it is missing and starts.
    ///
    /// @throws IOException when the sockets cannot be made there
    public static SimulatedSupplicant start(Path directory, Options options) throws IOException {
        long begin = System.nanoTime();
        SimulatedSupplicant simulated = new SimulatedSupplicant(
                directory, options, () -> (long) ((System.nanoTime() - begin) * options.speed()));
        simulated.loop.start(options.speed());
        simulated.restart();
        return simulated;
    }

    /// The phone begins its script; one with the same address ends its own first and hands over what it knows.
    public void phone(Phone phone) {
        loop.call(() -> machine.air().add(phone));
    }

    /// The scenario begins.
    public void play(Scenario scenario) {
        loop.call(() -> machine.play(scenario));
    }

    /// SIGKILL: no word, the sockets stay behind and refuse.
    public void kill() {
        loop.call(machine::kill);
    }

    /// SIGTERM: the monitors are told, the sockets and their directory go.
    public void terminate() {
        loop.call(machine::terminate);
    }

    /// Starts again after [#kill] or [#terminate], with the configuration saved last. A process that still runs is
    /// killed first.
    public void restart() {
        loop.call(machine::start);
    }

    /// Starts again with the configuration file deleted.
    public void restartWithoutConfiguration() {
        loop.call(() -> {
            machine.kill();
            machine.loseConfiguration();
            machine.start();
        });
    }

    /// The next command that begins so is answered badly, once.
    public void fault(String command, Fault.How how) {
        loop.call(() -> desk.add(new Fault(command, how)));
    }

    /// Every group goes, as another program would do it. @param reason of wpa_supplicant, `REQUESTED` or
    /// `UNAVAILABLE` and the like
    public void removeGroups(String reason) {
        loop.call(() -> machine.removeGroups(reason));
    }

    /// That many devices are found at once, all different.
    public void flood(int devices) {
        loop.call(() -> machine.host().ifPresent(process -> {
            for (int number = 0; number < devices; number++) {
                process.neighbours().heard(Phone.numbered(FLOOD + number, "flood " + number));
            }
        }));
    }

    /// A datagram to every monitor of the interface, as it is.
    public void noise(String iface, byte[] datagram) {
        loop.call(() -> sockets.raw(iface, 5, Octets.text(datagram)));
    }

    /// Whether the phone is in a group.
    public boolean joined(MacAddress device) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        loop.call(() -> answer.complete(
                machine.air().handset(device).filter(Handset::linked).isPresent()));
        return answer.join();
    }

    /// Completes when every phone's script is at its end; at once when it is already.
    public CompletableFuture<Void> scriptsEnded() {
        return loop.quiet();
    }

    /// Everything said so far on the sockets.
    public Transcript transcript() {
        return journal.transcript();
    }

    /// Ends it like [#terminate], and its thread.
    @Override
    public void close() {
        terminate();
        loop.stop();
        try {
            sockets.closeSelector();
        } catch (IOException cause) {
            throw new UncheckedIOException("closing the selector", cause);
        }
    }
}
