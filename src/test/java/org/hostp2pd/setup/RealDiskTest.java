package org.hostp2pd.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hostp2pd.doctor.Ran;
import org.hostp2pd.supplicant.Probe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RealDiskTest {
    /// Each under a name for the time being, and the file itself.
    private static final int OF_THREE_WRITES = 4;

    @TempDir
    private Path folder = Path.of("");

    private final RealDisk disk = new RealDisk();
    private String file = "";

    @BeforeEach
    void aFile() throws IOException {
        Path made = folder.resolve("a.conf");
        Files.writeString(made, "old\n");
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-r-----"));
        file = made.toString();
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(path)));
    }

    @Test
    void aFileIsPutBackWithItsRightsWhoeverReplacedIt() throws IOException {
        Disk.Kept before = disk.look(file).orElseThrow();
        assertEquals("old\n", before.octets());
        Files.delete(Path.of(file));
        Files.writeString(Path.of(file), "by somebody else");
        disk.restore(before);
        assertEquals(before, disk.look(file).orElseThrow());
        assertEquals("rw-r-----", mode(file));
    }

    @Test
    void aFileIsMadeOnlyWhereThereIsNone() throws IOException {
        String made = folder + "/x.service.d/setup.conf";
        disk.make(made, "new", 0600, "");
        assertEquals("rw-------", mode(made));
        assertThrows(FileAlreadyExistsException.class, () -> disk.make(made, "other", 0644, ""));
        assertEquals("new", Files.readString(Path.of(made)));
        disk.remove(made);
        assertFalse(Files.exists(Path.of(made).getParent()));
        disk.remove(made);
    }

    @Test
    void nothingIsLeftBesideWhatWasMade() throws IOException {
        disk.make(folder + "/b", "b", 0600, "");
        disk.replace(file, "old\n", "new\n");
        disk.restore(disk.look(file).orElseThrow());
        assertEquals(List.of("a.conf", "b"), disk.list(folder.toString()));
    }

    @Test
    void whatAKilledSetupLeftBesideAFileIsTakenAwayAndNothingElse() throws IOException {
        Path mine = Files.writeString(folder.resolve(".hostp2pd-setup123456789"), "half");
        List<Path> others = List.of(
                Files.writeString(folder.resolve(".hostp2pd123456789"), "of the panel"),
                Files.writeString(folder.resolve(".hostp2pd-setup12x"), "of somebody"),
                Files.writeString(folder.resolve(".hostp2pd-setup"), "of somebody"),
                Files.createDirectory(folder.resolve(".hostp2pd-setup7")),
                Files.createSymbolicLink(folder.resolve(".hostp2pd-setup8"), Path.of(file)));
        disk.tidy(file);
        disk.tidy(folder + "/not there/x");
        assertFalse(Files.exists(mine));
        others.forEach(each -> assertTrue(Files.exists(each, LinkOption.NOFOLLOW_LINKS), each::toString));
        assertEquals("old\n", Files.readString(Path.of(file)));
    }

    @Test
    void whatIsWrittenIsUnfinishedUnderANameOfItsOwn() throws IOException, InterruptedException {
        Path closed = Files.createDirectory(folder.resolve("watched"));
        try (WatchService watch = closed.getFileSystem().newWatchService()) {
            closed.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            disk.make(closed + "/a", "1", 0600, "");
            disk.replace(closed + "/a", "1", "2");
            disk.restore(disk.look(closed + "/a").orElseThrow());
            Set<String> made = new TreeSet<>();
            while (made.size() < OF_THREE_WRITES) {
                WatchKey key = watch.take();
                key.pollEvents().forEach(event -> made.add(String.valueOf(event.context())));
                key.reset();
            }
            made.remove("a");
            made.forEach(name -> assertTrue(name.matches("\\.hostp2pd-setup[0-9]+"), name));
        }
    }

    @Test
    void whatIsThereInsteadIsNotReplaced() throws IOException {
        assertFalse(disk.replace(file, "something else", "new"));
        assertEquals("old\n", Files.readString(Path.of(file)));
    }

    @Test
    void aLinkGoesOnPointingAtTheFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(file));
        Disk.Kept before = disk.look(link.toString()).orElseThrow();
        assertTrue(disk.replace(link.toString(), "old\n", "new\n"));
        disk.restore(before);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("old\n", Files.readString(link));
    }

    @Test
    void aFileThatIsClosedIsOpenAgainAfterUndoing() throws IOException {
        Files.setPosixFilePermissions(Path.of(file), PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(file));
        Plan plan = new Plan(
                List.of(),
                List.of(),
                List.of(new Act.Mode(link.toString(), 0640)),
                List.of(new Act.Mode(link.toString(), 0644)),
                List.of());
        try (Probe probe = Probe.open(folder.resolve("run"), Duration.ofSeconds(1))) {
            MachineActs acts = new MachineActs(_ -> new Ran.Absent(), probe);
            Setup setup = new Setup(disk, acts, folder + "/kept", _ -> {});
            Ticket ticket = Scenes.fresh().ticket();
            setup.apply(ticket, plan, answers(), _ -> Optional.empty(), LocalDateTime.of(2026, 11, 23, 7, 0));
            assertEquals("rw-r-----", mode(file));
            setup.undo(Optional.of(ticket), false);
            assertEquals("rw-r--r--", mode(file));
            assertFalse(acts.act(new Act.Mode(folder + "/gone", 0600)));
        }
    }

    private static Answers answers() {
        return Judge.answers(
                        Scenes.filed(""),
                        Wizard.begin(Scenes.filed(""), Scenes.fresh()).draft())
                .orElseThrow();
    }

    @Test
    void aWholeSetupOnARealDiskIsUndoneOctetForOctet() throws IOException {
        String made = folder + "/d/new.conf";
        Plan plan = new Plan(
                List.of(
                        new Change(file, Optional.of("old\n"), "new\n", new Change.Fresher(0600, "")),
                        new Change(made, Optional.empty(), "made\n", new Change.Fresher(0644, ""))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Disk.Kept before = disk.look(file).orElseThrow();
        Setup setup = new Setup(disk, _ -> true, folder + "/kept", _ -> {});
        setup.apply(
                Scenes.fresh().ticket(), plan, answers(), _ -> Optional.empty(), LocalDateTime.of(2026, 11, 23, 7, 0));
        assertEquals("new\n", disk.look(file).orElseThrow().octets());
        assertEquals("rw-r-----", mode(file));
        setup.undo(Optional.empty(), true);
        assertEquals(Optional.of(before), disk.look(file));
        assertEquals(Optional.empty(), disk.look(made));
    }

    @Test
    void oneSetupAtATime() throws IOException {
        Path lock = folder.resolve("lock");
        try (Alone first = Alone.with(lock)) {
            assertThrows(IOException.class, () -> Alone.with(lock), first::toString);
        }
        Alone.with(lock).close();
    }
}
