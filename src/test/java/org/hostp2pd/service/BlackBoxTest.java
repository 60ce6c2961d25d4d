package org.hostp2pd.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.engine.Reading;
import org.hostp2pd.engine.Recording.Entry;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.supplicant.WireInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BlackBoxTest {
    private static final Input INPUT = new Input.FromWire(new WireInput.Overflow());

    @TempDir
    private Path temporary;

    private final List<Path> failures = new ArrayList<>();

    private BlackBox in(Path directory) {
        return new BlackBox(directory, (file, _) -> failures.add(file));
    }

    private static void record(BlackBox box, Optional<InterfaceName> iface) {
        box.recorded(Instant.EPOCH, State.initial(Settings.defaults().on(iface)), INPUT);
    }

    @Test
    void theRecordingIsWrittenAtTheEnd() throws IOException {
        Path directory = temporary.resolve("new");
        try (BlackBox box = in(directory)) {
            record(box, Optional.of(new InterfaceName("wlan0")));
            assertFalse(Files.exists(directory));
        }
        Path file = directory.resolve("recording-wlan0.txt");
        Reading.Complete read = assertInstanceOf(Reading.Complete.class, RecordingFile.read(file));
        assertEquals(
                List.of(new Entry(Instant.EPOCH, INPUT, Optional.empty())),
                read.recording().entries());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(directory)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whereNoInterfaceIsChosenTheFileIsThatOfAuto() {
        try (BlackBox box = in(temporary)) {
            record(box, Optional.empty());
        }
        assertTrue(Files.exists(temporary.resolve("recording-auto.txt")));
    }

    @Test
    void nothingIsWrittenOfNothing() throws IOException {
        in(temporary).close();
        try (var files = Files.list(temporary)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws IOException {
        Path inTheWay = Files.createFile(temporary.resolve("file"));
        try (BlackBox box = in(inTheWay.resolve("below"))) {
            record(box, Optional.empty());
        }
        assertEquals(List.of(inTheWay.resolve("below/recording-auto.txt")), failures);
        assertTrue(Files.isRegularFile(inTheWay));
    }

    @Test
    void onlyTroubleIsTrouble() {
        assertTrue(Trouble.isOne(new Notice.WrongPin(Optional.empty())));
        assertFalse(Trouble.isOne(new Notice.PauseChanged(true)));
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeSo() {
        Assertions.assertThrows(NoSuchFileException.class, () -> RecordingFile.read(temporary.resolve("none")));
    }
}
