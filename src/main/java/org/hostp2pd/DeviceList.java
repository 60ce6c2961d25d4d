package org.hostp2pd;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hostp2pd.config.Configuration;
import org.hostp2pd.service.Launch;
import org.hostp2pd.service.Wishes;
import org.tinylog.Logger;

/// The P2P devices of this computer, by the control sockets that wpa_supplicant has for them (hostap p2p_supplicant.c,
/// `p2p-dev-` before the name of the radio).
///
/// @param launch says where the sockets are
record DeviceList(Launch launch) {
    private static final String SOCKETS = "p2p-dev-*";

    /// Their names, in their order. Blocks on the disk.
    List<String> read() {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : folders()) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> sockets = Files.newDirectoryStream(folder, SOCKETS)) {
                    sockets.forEach(socket -> names.add(socket.getFileName().toString()));
                } catch (IOException e) {
                    Logger.debug(e, "cannot look into {}", folder);
                }
            }
        }
        return List.copyOf(names);
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>(launch.places());
        if (!launch.alone() && new Wishes(launch).read() instanceof Configuration.Accepted accepted) {
            folders.addAll(0, accepted.settings().controlDirectories());
        }
        return folders;
    }
}
