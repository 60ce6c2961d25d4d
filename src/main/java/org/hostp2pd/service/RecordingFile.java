package org.hostp2pd.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hostp2pd.engine.Reading;
import org.hostp2pd.engine.RecordingText;

/// A recording in a file.
public final class RecordingFile {
    /// Many times what [BlackBox] writes.
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private RecordingFile() {}

    /// Reads a file that may be anything; one that is too long is read up to a limit, where it then ends too early.
    ///
    /// @throws IOException when the file cannot be read
    public static Reading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return RecordingText.read(new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1));
        }
    }
}
