package org.hostp2pd.supplicant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.hostp2pd.p2p.Command;
import org.hostp2pd.p2p.CommandText;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.Requests.Ask;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.newsclub.net.unix.AFUNIXSelectorProvider;

/// The control sockets of wpa_supplicant over AF_UNIX datagrams.
///
/// Owns the thread "hostp2pd-wire": it receives, and it alone calls the sink. What is sent goes out on the caller's
/// thread at once. One lock guards the lines; it is held for a few system calls and for the sink, never while waiting.
/// While nobody asks and nothing happens the thread sleeps without a time limit.
public final class SocketWire implements Wire {
    private final ReentrantLock lock = new ReentrantLock();
    private final Consumer<WireInput> sink;
    private final RuntimeDirectory directory;
    private final Selector selector;
    private final Shared shared;
    private final Lines lines;
    private final Thread thread;
    private DirectoryWatch watch;
    private boolean closed;
    /// The selector was woken and no turn was made since.
    private boolean woken;
    /// When the selector wakes by itself.
    private long wakes = Shared.NEVER;

    /// @param base a directory of this user for the sockets of all its processes; made if it is missing, its parent
    /// is not
    /// @param sink called on the thread of the wire; must return at once and may call the wire
    /// @param deadline how long a request may wait for its reply
    /// @throws UnsafeDirectoryException if somebody else could reach into the directory
    public SocketWire(Path base, Consumer<WireInput> sink, Duration deadline) throws IOException {
        this(base, sink, deadline, System::nanoTime);
    }

    /// @param clock nanoseconds from any origin; looked at after each call
    SocketWire(Path base, Consumer<WireInput> sink, Duration deadline, LongSupplier clock) throws IOException {
        this.sink = sink;
        directory = RuntimeDirectory.open(base);
        selector = AFUNIXSelectorProvider.provider().openSelector();
        shared = new Shared(selector, directory, deadline, clock);
        lines = new Lines(shared);
        watch = new DirectoryWatch(
                directory.path(), List.of(), new Sockets(List.of(), List.of(), List.of()), this::looked);
        thread = Thread.ofPlatform().name("hostp2pd-wire").daemon().unstarted(this::run);
        thread.start();
        watch.start();
    }

    /// Loads what a wire needs, on a thread of its own, while the caller does what comes before one is opened.
    public static void prepare() {
        Thread.ofPlatform().name("hostp2pd-prepare").daemon().start(AFUNIXSelectorProvider::provider);
    }

    private void run() {
        try {
            for (boolean open = turn(); open; open = turn()) {
                select();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("waiting for datagrams", e);
        } finally {
            shutDown();
        }
    }

    /// The selector of the library takes a limit of nothing for no wait at all, where others take it for no limit.
    private void select() throws IOException {
        if (wakes == Shared.NEVER) {
            selector.select();
        } else {
            selector.select(Math.max(1, TimeUnit.NANOSECONDS.toMillis(wakes - shared.now()) + 1));
        }
    }

    /// @return whether there will be another one
    private boolean turn() {
        lock.lock();
        try {
            woken = false;
            lines.serve(this::tell);
            tell();
            shared.takeChanged();
            arm();
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /// A limit armed before is left to run out once rather than armed anew with each of many asks.
    private void arm() {
        long due = lines.due();
        wakes = wakes > shared.now() && wakes < due ? wakes : due;
    }

    private void tell() {
        for (WireInput input; (input = shared.outbox().poll()) != null; ) {
            sink.accept(input);
        }
    }

    private void shutDown() {
        lock.lock();
        try (selector;
                DirectoryWatch _ = watch) {
            lines.close();
            tell();
            directory.remove();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the sockets", e);
        } finally {
            lock.unlock();
        }
    }

    /// Changes something and has the thread of the wire see to what follows from it.
    private void change(Runnable what) {
        lock.lock();
        try {
            if (!closed) {
                what.run();
                nudge();
            }
        } finally {
            lock.unlock();
        }
    }

    private void nudge() {
        long due = lines.due();
        boolean needed = shared.takeChanged() || !shared.outbox().isEmpty() || due < wakes || due <= shared.now();
        if (needed && !woken && Thread.currentThread() != thread) {
            woken = true;
            selector.wakeup();
        }
    }

    @Override
    public void watch(List<Path> directories) {
        List<Path> looked = List.copyOf(directories);
        change(() -> {
            watch.close();
            watch = new DirectoryWatch(directory.path(), looked, null, this::looked);
            watch.start();
        });
    }

    private void looked(DirectoryWatch by, Optional<Sockets> news) {
        change(() -> {
            if (by == watch) {
                news.ifPresent(shared.outbox()::add);
                lines.mend();
            }
        });
    }

    @Override
    public void attach(ControlSocket socket) {
        change(() -> lines.attach(socket));
    }

    @Override
    public void detach(InterfaceName iface) {
        change(() -> lines.drop(iface));
    }

    @Override
    public void ask(long ask, InterfaceName iface, Command command) {
        Ask asked = new Ask(ask, CommandText.render(command));
        change(() -> lines.ask(iface, asked));
    }

    @Override
    public void check(InterfaceName iface) {
        change(() -> lines.check(iface));
    }

    /// Answers the open asks, takes leave of the servers and removes the files; returns when that is done, at once
    /// if it is called by the sink.
    @Override
    public void close() {
        change(() -> {
            closed = true;
            shared.changed();
        });
        if (Thread.currentThread() != thread) {
            join();
        }
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
