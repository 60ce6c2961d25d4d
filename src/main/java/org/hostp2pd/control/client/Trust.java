package org.hostp2pd.control.client;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import jdk.net.ExtendedSocketOptions;

/// Whether a socket is the service's: it stands where only the administrator puts files, or root or this user listens.
/// In a directory like `/tmp` anybody else might have put it there, to be told what is meant for the service.
final class Trust {
    private static final String ROOT = "root";

    private Trust() {}

    static void require(Path socket, SocketChannel channel) throws IOException {
        if (!open(Objects.requireNonNull(socket.toAbsolutePath().getParent())) || known(channel)) {
            return;
        }
        throw new UntrustedException();
    }

    private static boolean open(Path directory) throws IOException {
        return Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean known(SocketChannel channel) throws IOException {
        var user = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
        return user.getName().equals(ROOT) || user.equals(Files.getOwner(Path.of("/proc/self")));
    }
}
