package org.hostp2pd.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.StoreReading.Damage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleStoreTest {
    private static final Optional<DeviceName> ADA = Optional.of(new DeviceName("Ada's phone"));
    private static final DeviceRules SOME = DeviceRules.NONE
            .with(Samples.PHONE, Optional.of(Rule.NEVER))
            .with("Ada's phone", Optional.of(Rule.ALWAYS))
            .otherwise(Optional.of(Rule.ASK))
            .called(Samples.PHONE, Optional.of("the \u96ea one\n"));

    @TempDir
    Path parent;

    private Path file = Path.of("");
    private RuleStore store = new RuleStore(Path.of(""));

    @BeforeEach
    void placeTheStore() {
        file = parent.resolve("state/rules");
        store = new RuleStore(parent.resolve("state"));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void withoutAFileThereAreNoRules() {
        assertEquals(new RulesReading.Rules(DeviceRules.NONE), store.read());
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void whatIsKeptIsReadByOneUserOnly() throws IOException {
        assertEquals(new Remembered.Kept(Optional.empty()), store.keep(SOME));
        assertEquals(new RulesReading.Rules(SOME), store.read());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        store.keep(DeviceRules.NONE);
        assertEquals(new RulesReading.Rules(DeviceRules.NONE), store.read());
    }

    @Test
    void asManyRulesAsThereMayBeAreReadBack() {
        Map<MacAddress, Rule> devices = new TreeMap<>();
        Map<MacAddress, String> nicknames = new TreeMap<>();
        Map<String, Rule> names = new TreeMap<>();
        IntStream.range(0, DeviceRules.MOST).forEach(number -> {
            devices.put(new MacAddress(number), Rule.NEVER);
            nicknames.put(new MacAddress(number), "\uffff".repeat(DeviceRules.LONGEST_NAME));
            names.put("\ud800".repeat(59) + (10_000 + number), Rule.ASK);
        });
        DeviceRules all = new DeviceRules(Optional.empty(), devices, names, nicknames);
        store.keep(all);
        assertEquals(new RulesReading.Rules(all), store.read());
        assertThrows(IllegalArgumentException.class, () -> all.with("one more", Optional.of(Rule.ASK)));
    }

    @Test
    void oneDamagedLineLosesNoOtherRule() throws IOException {
        store.keep(SOME);
        String damaged = Files.readString(file).replace("device ", "divice ");
        write(damaged);
        DeviceRules others = SOME.with(Samples.PHONE, Optional.empty());
        assertEquals(new RulesReading.Damaged(file, 3, Damage.NOT_UNDERSTOOD, others), store.read());
        Path aside = file.resolveSibling("rules.damaged-1");
        assertEquals(new Remembered.Kept(Optional.of(aside)), store.keep(others));
        assertEquals(damaged, Files.readString(aside));
        assertEquals(new RulesReading.Rules(others), store.read());
    }

    @Test
    void everyKindOfDamageIsNamed() throws IOException {
        write("");
        assertEquals(new RulesReading.Damaged(file, 1, Damage.NOT_A_STORE, DeviceRules.NONE), store.read());
        write("hostp2pd-rules 1\n");
        assertEquals(new RulesReading.Damaged(file, 2, Damage.CUT_OFF, DeviceRules.NONE), store.read());
        for (String line :
                new String[] {"name 004 ask", "name  ask", "name 00zz ask", "device 1 ask", "otherwise", ""}) {
            write("hostp2pd-rules 1\n" + line + "\nend\n");
            assertEquals(new RulesReading.Damaged(file, 2, Damage.NOT_UNDERSTOOD, DeviceRules.NONE), store.read());
        }
        write("x".repeat(5 << 20));
        assertEquals(new RulesReading.Damaged(file, 1, Damage.TOO_LARGE, DeviceRules.NONE), store.read());
    }

    @Test
    void somethingElseInThePlaceOfTheFileIsLeftThere() throws IOException {
        Files.createDirectories(file);
        assertEquals(new RulesReading.Unreadable(file, StoreTrouble.IN_THE_WAY), store.read());
        assertEquals(new Remembered.NotKept(file, StoreTrouble.IN_THE_WAY), store.keep(SOME));
    }

    @Test
    void theAddressGoesBeforeTheNameAndTheNameBeforeTheOthers() {
        assertEquals(Optional.of(Rule.NEVER), SOME.of(Samples.PHONE, ADA));
        assertEquals(Optional.of(Rule.ALWAYS), SOME.of(Samples.OWNER, ADA));
        assertEquals(Optional.of(Rule.ASK), SOME.of(Samples.OWNER, Optional.empty()));
        assertEquals(Optional.empty(), SOME.own(Samples.OWNER, Optional.empty()));
        assertTrue(SOME.restrictive());
        assertFalse(DeviceRules.NONE.with("x", Optional.of(Rule.ALWAYS)).restrictive());
    }
}
