package org.hostp2pd.cli.prompt;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.function.Predicate;
import org.jline.reader.LineReader;
import org.jline.reader.impl.history.DefaultHistory;
import org.tinylog.Logger;

/// The lines of this and of earlier prompts, in a file that only its user may read. Lines with a secret are not kept.
final class KeptHistory extends DefaultHistory {
    /// As many as the predecessor kept.
    private static final int MOST = 1_000;

    private final Predicate<String> secret;

    /// @param secret whether a line holds one
    KeptHistory(Predicate<String> secret) {
        this.secret = secret;
    }

    /// Reads the file, and writes to it from now on.
    void in(Path file, LineReader reader) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            restrict(file);
        } catch (IOException e) {
            Logger.debug(e, "no history in {}", file);
            return;
        }
        reader.setVariable(LineReader.HISTORY_FILE, file);
        reader.setVariable(LineReader.HISTORY_SIZE, MOST);
        reader.setVariable(LineReader.HISTORY_FILE_SIZE, MOST);
        attach(reader);
    }

    /// The predecessor's file may be readable for others.
    private static void restrict(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            Logger.debug(e, "{} may be read by others", file);
        }
    }

    @Override
    public void add(Instant time, String line) {
        if (!secret.test(line)) {
            super.add(time, line);
        }
    }
}
