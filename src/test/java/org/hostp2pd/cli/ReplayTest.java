package org.hostp2pd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hostp2pd.config.Settings;
import org.hostp2pd.engine.Input;
import org.hostp2pd.engine.Reading;
import org.hostp2pd.engine.Recording;
import org.hostp2pd.engine.Recording.Entry;
import org.hostp2pd.engine.RecordingText;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Unrecognised;
import org.hostp2pd.store.DeviceRules;
import org.hostp2pd.supplicant.WireInput;
import org.hostp2pd.supplicant.WireInput.ControlSocket;
import org.hostp2pd.supplicant.WireInput.Sockets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayTest {
    private static final InterfaceName IFACE = new InterfaceName("p2p-dev-wlan0");
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path temporary;

    private int replay(Path file) {
        return new Replay(stream(out), stream(err), new ReplayWords(Locale.ENGLISH), Object::toString).run(file);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Path written(WireInput... inputs) throws IOException {
        List<Entry> entries = Stream.concat(
                        Stream.<Input>of(new Input.Started(List.of(), DeviceRules.NONE)),
                        Stream.of(inputs).map(Input.FromWire::new))
                .map(input -> new Entry(AT, input, Optional.empty()))
                .toList();
        StringBuilder text = new StringBuilder();
        RecordingText.write(new Recording(State.initial(Settings.defaults()), entries), text);
        return Files.writeString(temporary.resolve("recording.txt"), text);
    }

    @Test
    void eachInputIsPrintedWithWhatWasDecided() throws IOException {
        ControlSocket socket = new ControlSocket(IFACE, Path.of("/run/wpa_supplicant/p2p-dev-wlan0"), 7);
        int code = replay(written(
                new Sockets(List.of(socket), List.of(), List.of()),
                new WireInput.Attached(IFACE),
                new WireInput.Reply(1, "FAIL")));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, code);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(
                text.startsWith(
                        "2026-01-01T00:00:00Z  start, 0 known groups, 0 rules\n    tell the program: Started[]\n"),
                text);
        assertTrue(text.contains("Z  p2p-dev-wlan0: attached\n    p2p-dev-wlan0 > STATUS\n"), text);
        assertTrue(text.contains("Z  p2p-dev-wlan0 < FAIL   to STATUS\n"), text);
        assertTrue(text.contains("    say: NoP2pDevice[asked=[p2p-dev-wlan0]]\n"), text);
    }

    @Test
    void hostileTextIsNotPrintedAsItIs() throws IOException {
        replay(written(
                new WireInput.Event(IFACE, new Unrecognised("\u001b[2J\u202e", "x")),
                new WireInput.Reply(1, "\u001b[2J")));
        assertTrue(out.toString(StandardCharsets.UTF_8).chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f)));
    }

    @Test
    void anotherFileIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(temporary.resolve("other"), "hello\n");
        assertEquals(2, replay(file));
        assertEquals(
                file + ":1:1: this is no recording of hostp2pd; those begin with “hostp2pd recording”.\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsRefused() {
        assertEquals(2, replay(temporary.resolve("none")));
        assertEquals(2, replay(temporary));
        assertTrue(err.toString(StandardCharsets.UTF_8)
                .startsWith(temporary.resolve("none") + ": there is no such file."));
    }

    @Test
    void aStateThatNeverWasEndsTheReplayWithItsPlace() throws IOException {
        Path file = written(new WireInput.Reply(1, "p2p-dev-wlan0"));
        String ask = "{1=Ask(p2p-dev-wlan0,ListInterfaces,SYNC)},1,{},[],DeviceRules";
        Files.writeString(
                file,
                Files.readString(file).replace("{},1,{},[],DeviceRules", ask).replaceFirst("(?m)^.*Started.*\n", ""));
        assertEquals(1, replay(file));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("NoSuchElementException"));
    }

    @Test
    void everyFaultHasItsSentence() {
        Set<String> faults = new TreeSet<>();
        Stream.of(Reading.Fault.values()).forEach(fault -> faults.add("fault." + fault));
        ResourceBundle bundle = ResourceBundle.getBundle("org.hostp2pd.cli.replay", Locale.ENGLISH);
        Set<String> keys = new TreeSet<>(bundle.keySet());
        keys.removeIf(key -> !key.startsWith("fault."));
        assertEquals(faults, keys);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = Files.readString(Path.of("src/main/java/org/hostp2pd/cli/Replay.java"))
                + Files.readString(Path.of("src/main/java/org/hostp2pd/cli/CameWords.java"))
                + Files.readString(Path.of("src/main/java/org/hostp2pd/cli/DecidedWords.java"));
        ResourceBundle bundle = ResourceBundle.getBundle("org.hostp2pd.cli.replay", Locale.ENGLISH);
        List<String> unused = bundle.keySet().stream()
                .filter(key -> !key.startsWith("fault.") && !sources.contains("\"" + key + "\""))
                .toList();
        assertEquals(List.of(), unused);
    }
}
