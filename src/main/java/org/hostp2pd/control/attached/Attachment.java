package org.hostp2pd.control.attached;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hostp2pd.control.client.Sockets;
import org.hostp2pd.engine.Outcome;
import org.hostp2pd.engine.Request;
import org.hostp2pd.folders.FolderWatch;
import org.tinylog.Logger;

/// A service that runs in another process, and the one that takes its place when that has ended. [#run] is for one
/// thread; everything else is for any and returns at once.
///
/// What comes after it is known by the name of its control socket, which is that of its interface, and noticed by the
/// folder that the socket appears in.
public final class Attachment implements AutoCloseable {
    private final List<Path> folders;
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private volatile AttachedService service;
    private volatile boolean observed;

    private Attachment(List<Path> folders, AttachedService service) {
        this.folders = List.copyOf(folders);
        this.service = service;
    }

    /// To the first service in these folders that answers, and is for that interface. Blocks on its greeting.
    ///
    /// @param folders where services open their control sockets @param iface empty for any
    public static Optional<Attachment> to(List<Path> folders, Optional<String> iface) {
        return AttachedService.find(Sockets.in(folders), iface).map(found -> new Attachment(folders, found));
    }

    /// Where the configuration of the service is; empty where it is in no file.
    public Optional<Path> configuration() {
        return service.configuration();
    }

    /// The same as of an engine; completes with [Outcome.Ended] while no service runs, or where it does not know
    /// the request.
    public CompletableFuture<Outcome> submit(Request request) {
        if (request instanceof Request.Observe(boolean wanted)) {
            observed = wanted;
        }
        return service.submit(request);
    }

    /// Has the service read its configuration again. Completes with [Outcome.Ended] when it is refused; the service
    /// says why.
    public CompletableFuture<Outcome> reload() {
        return service.reload();
    }

    /// Tells everything until [#close], over as many services as come one after the other.
    public void run(Onlooker onlooker) {
        service.run(onlooker);
        while (!closing.isDone()) {
            onlooker.gone();
            Optional<AttachedService> next = next();
            if (next.isPresent()) {
                onlooker.back();
                use(next.get());
                service.run(onlooker);
            }
        }
    }

    private void use(AttachedService next) {
        service = next;
        if (observed) {
            var _ = next.submit(new Request.Observe(true));
        }
        if (closing.isDone()) {
            next.close();
        }
    }

    /// Waits for it; empty when [#close] comes before.
    private Optional<AttachedService> next() {
        CompletableFuture<Optional<AttachedService>> found = new CompletableFuture<>();
        var _ = closing.thenRun(() -> found.complete(Optional.empty()));
        try (FolderWatch watch = new FolderWatch(folders, () -> look(found))) {
            watch.start();
            return found.join();
        } catch (IOException e) {
            Logger.error(e, "no folder can be watched, so the service is not noticed when it comes back");
            return found.join();
        }
    }

    private void look(CompletableFuture<Optional<AttachedService>> found) {
        if (!found.isDone()) {
            Path name = Objects.requireNonNull(service.socket().getFileName());
            List<Path> sockets = Sockets.in(folders).stream()
                    .filter(socket -> socket.endsWith(name))
                    .toList();
            AttachedService.find(sockets, Optional.empty())
                    .filter(next -> refused(next) || !found.complete(Optional.of(next)))
                    .ifPresent(AttachedService::close);
        }
    }

    /// Whether it is the one that could not be shown.
    private boolean refused(AttachedService next) {
        return service.foreign() && next.process().equals(service.process());
    }

    /// Lets go of the service, which goes on, and waits for no other.
    @Override
    public void close() {
        closing.complete(null);
        service.close();
    }
}
