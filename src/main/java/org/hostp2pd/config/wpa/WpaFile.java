package org.hostp2pd.config.wpa;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import org.hostp2pd.config.WholeFile;

/// A `wpa_supplicant.conf` on the disk. It is replaced whole or not at all, and what it held is kept beside it. Blocks
/// on the disk.
public final class WpaFile {
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("'before-'yyyyMMdd-HHmmss");

    private final WholeFile file;

    /// @param path may be a symbolic link, whose target is then replaced
    public WpaFile(Path path) {
        this.file = new WholeFile(path);
    }

    /// What it holds now.
    public WpaReading read() throws IOException {
        return WpaDocument.read(file.read());
    }

    /// Keeps a dated copy and puts another document in its place, with the same owner, group, mode and SELinux
    /// label.
    ///
    /// @param before what was read and changed
    /// @param now    for the name of the copy
    /// @return the copy; empty where the file does not hold that any more, and is left as it is
    /// @throws IOException where the directory may not be written or the owner not be kept; the file is as it was
    public Optional<Path> replace(WpaDocument before, WpaDocument after, LocalDateTime now) throws IOException {
        if (!Arrays.equals(file.read(), before.octets())) {
            return Optional.empty();
        }
        Path copy = file.backUp(DATED.format(now));
        return file.replace(before.octets(), after.octets()) ? Optional.of(copy) : Optional.empty();
    }
}
