package org.hostp2pd.folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinylog.Logger;

/// Calls back at first and whenever something in some folders changed, also their coming and going and their
/// permissions (inotify(7): what Java calls a modification includes IN_ATTRIB). Sleeps in between.
///
/// Owns the thread "hostp2pd-folders", on which it calls back.
public final class FolderWatch implements AutoCloseable {
    /// Stands for every name in the set of names that matter.
    private static final Path ANY = Path.of("");

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final List<Path> folders;
    private final Runnable changed;
    private final WatchService service;
    private Map<WatchKey, Set<Path>> watched = Map.of();

    /// @param folders they need not be there yet
    /// @param changed called from [#start] on, and never by two threads at once
    /// @throws IOException when the system watches nothing more for this user
    public FolderWatch(List<Path> folders, Runnable changed) throws IOException {
        this.folders = folders.stream().map(Path::toAbsolutePath).toList();
        this.changed = changed;
        this.service = FileSystems.getDefault().newWatchService();
    }

    /// Begins to call back.
    public void start() {
        Thread.ofPlatform().name("hostp2pd-folders").daemon().start(this::run);
    }

    private void run() {
        try {
            while (true) {
                arm();
                changed.run();
                awaitChange();
            }
        } catch (ClosedWatchServiceException _) {
            // closed: nobody wants to know any more
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitChange() throws InterruptedException {
        boolean matters = false;
        while (!matters) {
            for (WatchKey key = service.take(); key != null; key = service.poll()) {
                matters |= matters(key);
            }
        }
    }

    private boolean matters(WatchKey key) {
        Set<Path> names = watched.getOrDefault(key, Set.of());
        boolean matters = names.contains(ANY);
        for (WatchEvent<?> event : key.pollEvents()) {
            matters |= event.kind().equals(StandardWatchEventKinds.OVERFLOW) || names.contains(event.context());
        }
        return !key.reset() || matters;
    }

    private void arm() {
        Map<WatchKey, Set<Path>> now = new HashMap<>();
        folders.forEach(folder -> {
            armAbove(folder, now);
            watch(folder, ANY, now);
        });
        watched.keySet().stream().filter(key -> !now.containsKey(key)).forEach(WatchKey::cancel);
        watched = now;
    }

    /// Watches for the folder itself in the one above, where also its permissions are seen to change: Java keeps to
    /// itself what inotify tells of a folder watched. What is above that is watched only as long as the one above
    /// is missing. Each is watched before what lies in it, so that nothing can appear unseen in between.
    ///
    /// @return whether the one above is watched
    private boolean armAbove(Path folder, Map<WatchKey, Set<Path>> now) {
        Path above = folder.getParent();
        Path name = folder.getFileName();
        if (above == null || name == null) {
            return false;
        }
        return watch(above, name, now) || (armAbove(above, now) && watch(above, name, now));
    }

    /// @param name the entry that matters
    private boolean watch(Path folder, Path name, Map<WatchKey, Set<Path>> now) {
        try {
            now.computeIfAbsent(folder.register(service, KINDS), _ -> new HashSet<>())
                    .add(name);
            return true;
        } catch (FileSystemException _) {
            return false;
        } catch (IOException e) {
            Logger.error(e, "Cannot watch {}, its changes will be missed", folder);
            return false;
        }
    }

    /// Ends that; a call that is under way goes on.
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
