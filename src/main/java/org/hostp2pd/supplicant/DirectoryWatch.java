package org.hostp2pd.supplicant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.folders.FolderWatch;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.jspecify.annotations.Nullable;

/// Looks into the directories of control sockets at first and whenever something changed there or among our own
/// sockets.
final class DirectoryWatch implements AutoCloseable {
    /// Told after each look, on the thread of the watch.
    interface Observer {
        /// @param news what there is now, if it differs from the last time
        void looked(DirectoryWatch by, Optional<Sockets> news);
    }

    private final List<Path> directories;
    private final Observer observer;
    private final FolderWatch folders;
    private @Nullable Sockets known;

    /// @param own the directory of our own sockets
    /// @param known what needs not be told; null to be told in any case
    DirectoryWatch(Path own, List<Path> directories, @Nullable Sockets known, Observer observer) {
        this.directories = directories;
        this.known = known;
        this.observer = observer;
        try {
            folders = new FolderWatch(
                    Stream.concat(Stream.of(own), directories.stream()).toList(), this::look);
        } catch (IOException e) {
            throw new UncheckedIOException("watching directories", e);
        }
    }

    void start() {
        folders.start();
    }

    private void look() {
        Sockets now = ControlDirectories.look(directories);
        Optional<Sockets> news = now.equals(known) ? Optional.empty() : Optional.of(now);
        known = now;
        observer.looked(this, news);
    }

    @Override
    public void close() {
        folders.close();
    }
}
