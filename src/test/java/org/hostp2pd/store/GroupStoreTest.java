package org.hostp2pd.store;

import static org.hostp2pd.store.Samples.PHONE;
import static org.hostp2pd.store.Samples.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Ssid;
import org.hostp2pd.store.StoreReading.Damage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GroupStoreTest {
    private static final Remembered KEPT = new Remembered.Kept(Optional.empty());

    @TempDir
    Path parent;

    private Path directory = Path.of("");
    private Path file = Path.of("");
    private GroupStore store = new GroupStore(Path.of(""));

    @BeforeEach
    void placeTheStore() {
        directory = parent.resolve("state/hostp2pd");
        file = directory.resolve("groups");
        store = new GroupStore(directory);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aNewStoreIsEmptyAndReadingMakesNothing() {
        assertEquals(new StoreReading.Groups(List.of()), store.read());
        assertEquals(false, Files.exists(directory));
    }

    @Test
    void whatIsRememberedIsThereForTheNextProcess() {
        assertEquals(KEPT, store.remember(group("DIRECT-ab", PHONE)));
        assertEquals(new StoreReading.Groups(List.of(group("DIRECT-ab", PHONE))), new GroupStore(directory).read());
    }

    @Test
    void onlyTheOwnerMayLook() throws IOException {
        store.remember(group("DIRECT-ab"));
        assertEquals("rw-------", mode(file));
        assertEquals("rwx------", mode(directory));
        assertEquals(List.of("groups", "groups.lock"), files());
    }

    @Test
    void aGroupReplacesTheOneOfItsSsidAndGoesToTheEnd() {
        store.remember(group("DIRECT-ab"));
        store.remember(group("DIRECT-cd"));
        store.remember(group("DIRECT-ab", PHONE));
        assertEquals(new StoreReading.Groups(List.of(group("DIRECT-cd"), group("DIRECT-ab", PHONE))), store.read());
    }

    @Test
    void theOldestOfTooManyGroupsGoes() {
        List<KnownGroup> all = IntStream.range(0, GroupStore.MOST_GROUPS + 2)
                .mapToObj(number -> group("DIRECT-%02d".formatted(number)))
                .toList();
        all.forEach(store::remember);
        assertEquals(new StoreReading.Groups(all.subList(2, all.size())), store.read());
    }

    @Test
    void aFullStoreIsReadBack() {
        List<MacAddress> members = Collections.nCopies(KnownGroup.MOST_MEMBERS, PHONE);
        GroupKey psk = new GroupKey.Psk("0123456789abcdef".repeat(4));
        List<KnownGroup> all = IntStream.range(0, GroupStore.MOST_GROUPS)
                .mapToObj(number ->
                        new KnownGroup(Samples.OWNER, Ssid.ofText("DIRECT-" + "x".repeat(23) + number), psk, members))
                .filter(group -> group.ssid().octets().length() <= 32)
                .toList();
        all.forEach(store::remember);
        assertEquals(new StoreReading.Groups(all), store.read());
    }

    @Test
    void moreMembersThanWpaSupplicantKeepsAreRejected() {
        List<MacAddress> members = Collections.nCopies(KnownGroup.MOST_MEMBERS + 1, PHONE);
        assertThrows(
                IllegalArgumentException.class,
                () -> new KnownGroup(
                        Samples.OWNER, Ssid.ofText("DIRECT-ab"), new GroupKey.Passphrase("12345678"), members));
    }

    @Test
    void ownerAndModeOfTheFileStay() throws IOException {
        store.remember(group("DIRECT-ab"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Object group = Files.getAttribute(file, "posix:group");
        Object owner = Files.getOwner(file);
        store.remember(group("DIRECT-cd"));
        assertEquals("rw-r-----", mode(file));
        assertEquals(group, Files.getAttribute(file, "posix:group"));
        assertEquals(owner, Files.getOwner(file));
    }

    @Test
    void aDamagedFileIsKeptAsideOnlyWhenANewOneIsWritten() throws IOException {
        store.remember(group("DIRECT-ab"));
        store.remember(group("DIRECT-cd"));
        String damaged = Files.readString(file).replaceFirst("(?m)^(group .*)$\n(group .*)$", "$1\nwhat is this");
        write(damaged);
        assertEquals(
                new StoreReading.Damaged(file, 3, Damage.NOT_UNDERSTOOD, List.of(group("DIRECT-ab"))), store.read());
        assertEquals(List.of("groups", "groups.lock"), files());

        Path aside = directory.resolve("groups.damaged-1");
        assertEquals(new Remembered.Kept(Optional.of(aside)), store.remember(group("DIRECT-ef")));
        assertEquals(damaged, Files.readString(aside));
        assertEquals("rw-------", mode(aside));
        assertEquals(new StoreReading.Groups(List.of(group("DIRECT-ab"), group("DIRECT-ef"))), store.read());
    }

    @Test
    void noDamagedFileIsEverLost() throws IOException {
        for (String text : List.of("first", "second")) {
            write(text);
            store.remember(group("DIRECT-ab"));
        }
        assertEquals("first", Files.readString(directory.resolve("groups.damaged-1")));
        assertEquals("second", Files.readString(directory.resolve("groups.damaged-2")));
    }

    @Test
    void everyKindOfDamageIsNamed() throws IOException {
        write("");
        assertEquals(new StoreReading.Damaged(file, 1, Damage.NOT_A_STORE, List.of()), store.read());
        write("hostp2pd-groups 2\nend\n");
        assertEquals(new StoreReading.Damaged(file, 1, Damage.NOT_A_STORE, List.of()), store.read());
        write("hostp2pd-groups 1\n");
        assertEquals(new StoreReading.Damaged(file, 2, Damage.CUT_OFF, List.of()), store.read());
        write("hostp2pd-groups 1\nend\nend\n");
        assertEquals(new StoreReading.Damaged(file, 2, Damage.NOT_UNDERSTOOD, List.of()), store.read());
        write("x".repeat(2 << 20));
        assertEquals(new StoreReading.Damaged(file, 1, Damage.TOO_LARGE, List.of()), store.read());
    }

    @Test
    void whatACrashLeftBehindIsNoHindrance() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("groups.new"), "half a fi");
        assertEquals(KEPT, store.remember(group("DIRECT-ab")));
        assertEquals(List.of("groups", "groups.lock"), files());
    }

    @Test
    void somethingElseInThePlaceOfTheFileIsLeftThere() throws IOException {
        Files.createDirectories(file);
        assertEquals(new StoreReading.Unreadable(file, StoreTrouble.IN_THE_WAY), store.read());
        assertEquals(new Remembered.NotKept(file, StoreTrouble.IN_THE_WAY), store.remember(group("DIRECT-ab")));
        assertEquals(true, Files.isDirectory(file));
    }

    @Test
    void somethingElseInThePlaceOfTheDirectoryIsLeftThere() throws IOException {
        Files.createDirectories(directory.getParent());
        Files.writeString(directory, "a file");
        Remembered remembered = store.remember(group("DIRECT-ab"));
        assertInstanceOf(Remembered.NotKept.class, remembered);
        assertEquals("a file", Files.readString(directory));
    }
}
