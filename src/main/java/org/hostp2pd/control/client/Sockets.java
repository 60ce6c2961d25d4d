package org.hostp2pd.control.client;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hostp2pd.control.Protocol;

/// The control sockets of this machine, of services that run and of some that did.
public final class Sockets {
    private Sockets() {}

    /// Where services put them: the directory that systemd makes for one, root's, and everybody's, where a
    /// simulated radio has a directory of its own.
    public static List<Path> usual() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        Set<Path> directories = new LinkedHashSet<>(List.of(Path.of("/run/hostp2pd"), Path.of("/run"), temporary));
        directories.addAll(matching(temporary, "hostp2pd-[0-9]*"));
        return in(directories);
    }

    /// Those in the directories, in their order.
    public static List<Path> in(Iterable<Path> directories) {
        List<Path> sockets = new ArrayList<>();
        for (Path directory : directories) {
            matching(directory, "hostp2pd-*.sock").stream()
                    .filter(path -> Protocol.instance(path).isPresent())
                    .forEach(sockets::add);
        }
        return sockets;
    }

    private static List<Path> matching(Path directory, String pattern) {
        if (!Files.isReadable(directory)) {
            return List.of();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, pattern)) {
            List<Path> all = new ArrayList<>();
            found.forEach(all::add);
            return all.stream().sorted().toList();
        } catch (IOException _) {
            // Not there: then nobody listens there.
            return List.of();
        }
    }
}
