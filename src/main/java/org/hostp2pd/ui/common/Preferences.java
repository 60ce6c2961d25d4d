package org.hostp2pd.ui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import org.tinylog.Logger;

/// What the panel remembers of how somebody likes it: theme, language, size and place of the window. One small file;
/// where it cannot be read or written the panel starts as if new, which is no reason to bother anybody.
public final class Preferences {
    private final Path file;
    private final Properties kept = new Properties();

    /// @param file where they are kept; need not exist
    public Preferences(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                Logger.debug(e, "cannot read {}", file);
            }
        }
    }

    /// What is kept under a name.
    public Optional<String> text(String name) {
        return Optional.ofNullable(kept.getProperty(name));
    }

    /// What is kept under a name, where it is a number.
    public OptionalDouble number(String name) {
        try {
            return OptionalDouble.of(Double.parseDouble(kept.getProperty(name, "")));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// Keeps it, once [#save] is called.
    public void keep(String name, Object value) {
        kept.setProperty(name, value.toString());
    }

    /// Writes the file anew, whole or not at all.
    public void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "panel", "");
            try (Writer writer = Files.newBufferedWriter(made)) {
                kept.store(writer, null);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Logger.debug(e, "cannot write {}", file);
        }
    }
}
