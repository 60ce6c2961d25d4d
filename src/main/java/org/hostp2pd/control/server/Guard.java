package org.hostp2pd.control.server;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;
import jdk.net.ExtendedSocketOptions;

/// Who may use the control socket, by what the kernel says of the other side (unix(7), `SO_PEERCRED`): root and the
/// user of the service, and with a group everybody whom the mode of the socket lets in.
final class Guard {
    private final Set<UserPrincipal> always;
    private volatile boolean group;

    private Guard(Set<UserPrincipal> always) {
        this.always = always;
    }

    static Guard here() throws IOException {
        UserPrincipal self = Files.getOwner(Path.of("/proc/self"));
        UserPrincipal root =
                FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("root");
        return new Guard(self.equals(root) ? Set.of(root) : Set.of(self, root));
    }

    /// Whether the mode of the socket is all that counts.
    void group(boolean configured) {
        group = configured;
    }

    /// The user on the other side; empty where the kernel does not say.
    static Optional<UserPrincipal> user(SocketChannel channel) {
        try {
            return Optional.of(
                    channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user());
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    boolean admits(Optional<UserPrincipal> user) {
        return user.filter(it -> group || always.contains(it)).isPresent();
    }
}
