package org.hostp2pd.config.wpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hostp2pd.config.wpa.WpaReading.Understood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file on the disk is the old one or the new one, and the old one is kept.
final class WpaFileTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 4, 5, 6);
    private static final WpaValue ITALY = WpaValue.words("IT");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("wpa_supplicant.conf"), "country=DE # here\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    }

    private static WpaDocument read(Path path) throws IOException {
        return assertInstanceOf(Understood.class, new WpaFile(path).read()).document();
    }

    private static Optional<Path> change(Path path, WpaDocument before) throws IOException {
        return new WpaFile(path).replace(before, before.with("country", ITALY).orElseThrow(), NOW);
    }

    @Test
    void modeAndLinkStayAndTheOldFileIsKeptWithItsDate() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.conf"), Path.of("wpa_supplicant.conf"));
        Path copy = change(link, read(link)).orElseThrow();
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("country=IT # here\n", Files.readString(file));
        assertEquals(
                folder.resolve("wpa_supplicant.conf.before-20261123-040506").toRealPath(), copy);
        assertEquals("country=DE # here\n", Files.readString(copy));
        for (Path made : new Path[] {file, copy}) {
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        }
    }

    @Test
    void aSecondCopyOfTheSameSecondGetsANumber() throws IOException {
        change(file, read(file));
        Path second = new WpaFile(file)
                .replace(read(file), Documents.parsed("country=FR\n"), NOW)
                .orElseThrow();
        assertTrue(second.toString().endsWith("040506-2"), second::toString);
        assertEquals("country=IT # here\n", Files.readString(second));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAlone() throws IOException {
        WpaDocument seen = read(file);
        Files.writeString(file, "country=FR\n");
        assertEquals(Optional.empty(), change(file, seen));
        assertEquals("country=FR\n", Files.readString(file));
        assertEquals(1, count());
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesTheFileAsItWas() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        WpaDocument seen = read(file);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        assertThrows(IOException.class, () -> change(file, seen));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertEquals("country=DE # here\n", Files.readString(file));
        assertEquals(1, count());
    }

    private long count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
