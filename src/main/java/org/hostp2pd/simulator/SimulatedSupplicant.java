package org.hostp2pd.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.hostp2pd.p2p.MacAddress;

/// A wpa_supplicant that is not there: it answers on real control sockets as version 2.10 does, and phones come and go
/// by their scripts. Every method may be called from any thread and returns when it is done. It owns one thread.
public final class SimulatedSupplicant implements AutoCloseable {
    private final Options options;
    private final TimeLine time = new TimeLine();
    private final Journal journal;
    private final Sockets sockets;
    private final Desk desk;
    private final Air air = new Air(time);
    private final Disk disk;
    private final Random random;
    private final Loop loop;
    private Optional<Host> host = Optional.empty();

    SimulatedSupplicant(Path directory, Options options, LongSupplier nanoClock) throws IOException {
        this.options = options;
        this.journal = new Journal(nanoClock);
        this.sockets = new Sockets(directory, journal);
        this.desk = new Desk(journal, time);
        this.disk = new Disk(options.variables());
        this.random = new Random(options.seed());
        this.loop = new Loop(time, sockets, desk, air, nanoClock);
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
        loop.call(() -> air.add(phone));
    }

    /// All of a scenario's phones.
    public void phones(List<Phone> phones) {
        phones.forEach(this::phone);
    }

    /// SIGKILL: no word, the sockets stay behind and refuse.
    public void kill() {
        loop.call(() -> end(process -> {
            process.die();
            sockets.abandon();
        }));
    }

    /// SIGTERM: the monitors are told, the sockets and their directory go.
    public void terminate() {
        loop.call(() -> end(process -> {
            process.terminate();
            sockets.removeDirectory();
        }));
    }

    /// Starts again after [#kill] or [#terminate], with the configuration saved last. Ends a process that runs,
    /// without a word.
    public void restart() {
        loop.call(() -> {
            end(process -> {
                process.die();
                sockets.abandon();
            });
            Host fresh = new Host(options, time, sockets, air, random, disk);
            host = Optional.of(fresh);
            desk.host(host);
            fresh.start();
        });
    }

    /// Starts again with the configuration file deleted.
    public void restartWithoutConfiguration() {
        loop.call(disk::lose);
        restart();
    }

    /// The next command that begins so is answered badly, once.
    public void fault(String command, Fault.How how) {
        loop.call(() -> desk.add(new Fault(command, how)));
    }

    /// Every group goes, as another program would do it. @param reason of wpa_supplicant, `REQUESTED` or
    /// `UNAVAILABLE` and the like
    public void removeGroups(String reason) {
        loop.call(() -> host.ifPresent(process -> process.groups().removeAll(reason)));
    }

    /// That many devices are found at once, all different.
    public void flood(int devices) {
        loop.call(() -> host.ifPresent(process -> {
            for (int number = 0; number < devices; number++) {
                process.neighbours().heard(Phone.numbered(0x8000 + number, "flood " + number));
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
        loop.call(() ->
                answer.complete(air.handset(device).filter(Handset::linked).isPresent()));
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

    private void end(java.util.function.Consumer<Host> how) {
        host.ifPresent(how);
        host = Optional.empty();
        desk.host(host);
    }
}
