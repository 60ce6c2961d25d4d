package org.hostp2pd.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.PlacedFile;
import org.hostp2pd.config.WholeFile;

/// The files of this machine. Blocks until the disk has them.
public record RealDisk() implements Disk {
    /// What systemd looks for changes of a unit in; an empty one is of no use.
    private static final String DROP_INS = ".service.d";

    @Override
    public Optional<Kept> look(String path) throws IOException {
        try {
            Path real = Path.of(path).toRealPath();
            PlacedFile.Rights rights = new PlacedFile(real).rights();
            String octets = new String(Files.readAllBytes(real), StandardCharsets.ISO_8859_1);
            return Optional.of(new Kept(real.toString(), octets, rights.mode(), rights.user(), rights.group()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> list(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(folder))) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
        return names.stream().sorted().toList();
    }

    @Override
    public void make(String path, String octets, int mode, String group) throws IOException {
        new PlacedFile(Path.of(path)).make(bytes(octets), mode, group);
    }

    @Override
    public boolean replace(String path, String before, String after) throws IOException {
        return new WholeFile(Path.of(path), PlacedFile.UNFINISHED).replace(bytes(before), bytes(after));
    }

    @Override
    public void restore(Kept kept) throws IOException {
        PlacedFile.Rights rights = new PlacedFile.Rights(kept.mode(), kept.user(), kept.group());
        new PlacedFile(Path.of(kept.real())).restore(bytes(kept.octets()), rights);
    }

    @Override
    public void tidy(String path) throws IOException {
        new PlacedFile(Path.of(path)).tidy();
    }

    @Override
    public void remove(String path) throws IOException {
        Path file = Path.of(path);
        new PlacedFile(file).remove();
        Path folder = file.getParent();
        if (folder != null && folder.toString().endsWith(DROP_INS)) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException _) {
                // somebody else has something in it
            }
        }
    }

    private static byte[] bytes(String octets) {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }
}
