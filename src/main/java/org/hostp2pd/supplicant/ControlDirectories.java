package org.hostp2pd.supplicant;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Denied;
import org.hostp2pd.supplicant.WireInput.Sockets;

/// One look into the directories of control sockets. What is no socket, or has no name an interface could have (such as
/// the global socket), is passed over; a directory with two names is looked into once.
final class ControlDirectories {
    /// What the socket of `wpa_supplicant -g` is often called when it is put among those of the interfaces.
    private static final String GLOBAL = "global";

    private final Set<Path> seen = new HashSet<>();
    private final List<ControlSocket> present = new ArrayList<>();
    private final List<Denied> denied = new ArrayList<>();

    private ControlDirectories() {}

    static Sockets look(List<Path> directories) {
        ControlDirectories look = new ControlDirectories();
        directories.forEach(look::into);
        return new Sockets(look.present, directories, look.denied);
    }

    private void into(Path directory) {
        try {
            if (seen.add(directory.toRealPath())) {
                for (Path entry : entries(directory)) {
                    consider(entry);
                }
            }
        } catch (AccessDeniedException _) {
            denied.add(new Denied(directory, group(directory)));
        } catch (IOException _) {
            // it is not there, or no directory, or went while it was read: the watch looks again
        }
    }

    private static Set<Path> entries(Path directory) throws IOException {
        Set<Path> entries = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private void consider(Path entry) throws IOException {
        String name = String.valueOf(entry.getFileName());
        if (!InterfaceName.valid(name) || name.equals(GLOBAL)) {
            return;
        }
        SocketFile file = SocketFile.read(entry);
        if (file.isSocket()) {
            present.add(new ControlSocket(new InterfaceName(name), entry, file.generation()));
            if (!Files.isWritable(entry)) {
                denied.add(new Denied(entry, group(entry)));
            }
        }
    }

    private static String group(Path path) {
        try {
            return Files.readAttributes(path, PosixFileAttributes.class).group().getName();
        } catch (IOException _) {
            return "";
        }
    }
}
