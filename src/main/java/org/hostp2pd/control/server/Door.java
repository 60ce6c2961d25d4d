package org.hostp2pd.control.server;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;

/// The socket itself: mode 0660, and the group that was asked for.
final class Door {
    private static final String OPEN = "rw-rw----";
    private static final String SHUT = "rw-------";

    private final Path path;
    private final ServerSocketChannel channel;
    private final Guard guard;

    private Door(Path path, ServerSocketChannel channel, Guard guard) {
        this.path = path;
        this.channel = channel;
        this.guard = guard;
    }

    static Door open(Path path) throws IOException {
        Files.deleteIfExists(path);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(path));
            channel.configureBlocking(false);
            return new Door(path, channel, Guard.here());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    ServerSocketChannel channel() {
        return channel;
    }

    Guard guard() {
        return guard;
    }

    /// Nobody else gets in while it is changed.
    synchronized void use(Optional<String> group) throws IOException {
        guard.group(false);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(SHUT));
        if (group.isPresent()) {
            GroupPrincipal principal =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(group.get());
            Objects.requireNonNull(
                            Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS))
                    .setGroup(principal);
        }
        // Before it is open: who waits for that comes at once.
        guard.group(group.isPresent());
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OPEN));
    }

    void close() {
        try (channel) {
            // While it is open still, so that it is not the next one's that goes.
            Files.deleteIfExists(path);
        } catch (IOException _) {
            // What stays behind is replaced by the next one.
            return;
        }
    }
}
