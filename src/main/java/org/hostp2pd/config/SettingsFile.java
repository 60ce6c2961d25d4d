package org.hostp2pd.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The configuration as a file that is replaced whole or not at all. Blocks on the disk.
public final class SettingsFile {
    private final Path path;

    /// @param path the file; may be a symbolic link, whose target is then replaced
    public SettingsFile(Path path) {
        this.path = path;
    }

    /// What it holds now.
    ///
    /// @throws IOException also where it is no text in UTF-8
    public String read() throws IOException {
        return Files.readString(path);
    }

    /// Puts another text in its place, with the same owner, group and mode.
    ///
    /// @param before what somebody saw in it
    /// @return whether it was replaced; it is not where it does not hold that any more
    /// @throws IOException where the directory may not be written or the owner not be kept; the file is as it was
    public boolean replace(String before, String after) throws IOException {
        return new WholeFile(path)
                .replace(before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }
}
