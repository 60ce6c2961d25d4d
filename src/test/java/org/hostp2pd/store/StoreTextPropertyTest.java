package org.hostp2pd.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Ssid;

final class StoreTextPropertyTest {
    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll("groups") List<KnownGroup> groups) {
        StoreText.Parsed parsed = StoreText.parse(StoreText.of(groups));
        assertEquals(new StoreText.Parsed(groups, groups.size() + 2, Optional.empty()), parsed);
    }

    @Property(tries = 500)
    void aCutIsAlwaysSeenAndTheGroupsBeforeItAreKept(
            @ForAll("groups") List<KnownGroup> groups, @ForAll("parts") double part) {
        String text = StoreText.of(groups);
        StoreText.Parsed parsed = StoreText.parse(text.substring(0, (int) (part * (text.length() - 1))));
        assertTrue(parsed.damage().isPresent());
        assertEquals(groups.subList(0, parsed.groups().size()), parsed.groups());
    }

    @Property(tries = 1000)
    void noTextIsTooStrange(@ForAll("lines") String text) {
        StoreText.Parsed parsed = StoreText.parse(text);
        if (parsed.damage().isEmpty()) {
            assertEquals(parsed, StoreText.parse(StoreText.of(parsed.groups())));
        }
    }

    @Property(tries = 200)
    void aKeyIsNeverShown(@ForAll("passphrases") String passphrase) {
        KnownGroup group = group(1, "DIRECT-ab", new GroupKey.Passphrase(passphrase + "5ecret"), List.of());
        assertFalse(StoreText.parse(StoreText.of(List.of(group))).toString().contains("5ecret"));
    }

    private static KnownGroup group(long owner, String octets, GroupKey key, List<MacAddress> members) {
        return new KnownGroup(new MacAddress(owner), new Ssid(octets), key, members);
    }

    @Provide
    Arbitrary<List<KnownGroup>> groups() {
        Arbitrary<GroupKey> keys = Arbitraries.oneOf(
                passphrases().map(GroupKey.Passphrase::new),
                Arbitraries.strings()
                        .withChars("0123456789abcdefABCDEF")
                        .ofLength(64)
                        .map(GroupKey.Psk::new));
        Arbitrary<String> octets = Arbitraries.strings()
                .withCharRange('\0', '\u00ff')
                .ofMinLength(1)
                .ofMaxLength(32);
        return Combinators.combine(addresses(), octets, keys, addresses().list().ofMaxSize(5))
                .as((owner, ssid, key, members) -> group(owner.bits(), ssid, key, members))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> passphrases() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMinLength(8).ofMaxLength(57);
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "hostp2pd-groups 1",
                        "hostp2pd-groups 2",
                        "\n",
                        " ",
                        "group",
                        "02:00:00:00:00:01",
                        "4449524543542d6162",
                        "-",
                        ",",
                        "correct horse",
                        "end",
                        "\nend\n",
                        "\r\n",
                        "\0",
                        "\u00ff")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<MacAddress> addresses() {
        return Arbitraries.longs().between(0, (1L << 48) - 1).map(MacAddress::new);
    }
}
