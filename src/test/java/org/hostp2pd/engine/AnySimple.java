package org.hostp2pd.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.hostp2pd.p2p.GroupKey;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Unrecognised;
import org.hostp2pd.p2p.WpsPin;

/// Random values that are not made of others, few of each kind, so that they meet.
final class AnySimple {
    static final List<String> PINS = List.of("86420975", "13579246", "97531864");
    static final List<String> PASSPHRASES = List.of("correct horse", "battery-staple", "FAIL-but it is none");
    static final List<String> PSKS = List.of("c0ffee".repeat(11).substring(2), "0badf00d".repeat(8));

    /// Everything that must not be found in any recording.
    static final List<String> SECRETS =
            List.of(PINS.get(0), PINS.get(1), PINS.get(2), "horse", "staple", "it is none", "c0ffee", "0badf00d");

    private static final List<String> TEXTS = List.of(
            "",
            "psk",
            "wep_key0",
            "p2p_ssid",
            "two words",
            "q\"uo\\ted",
            "li\ne\u0000",
            "\u202ereversed",
            "\ud800",
            "a=b,c(d)[e]{f}");

    private final RandomGenerator random;
    private final Map<Class<?>, Supplier<Object>> kinds;

    AnySimple(RandomGenerator random) {
        this.random = random;
        kinds = Map.ofEntries(
                Map.entry(String.class, () -> pick(TEXTS)),
                Map.entry(int.class, this::number),
                Map.entry(Long.class, this::longNumber),
                Map.entry(long.class, this::longNumber),
                Map.entry(boolean.class, random::nextBoolean),
                Map.entry(
                        OptionalInt.class, () -> random.nextBoolean() ? OptionalInt.of(number()) : OptionalInt.empty()),
                Map.entry(
                        OptionalLong.class,
                        () -> random.nextBoolean() ? OptionalLong.of(longNumber()) : OptionalLong.empty()),
                Map.entry(Path.class, () -> Path.of(pick(List.of("/run", "a b", "", "/x/\"y\"\\n")))),
                Map.entry(Duration.class, () -> Duration.ofMillis(random.nextLong(-9, 1_000_000))),
                Map.entry(Instant.class, this::time),
                Map.entry(MacAddress.class, () -> new MacAddress(0x020000000000L + random.nextInt(5))),
                Map.entry(
                        InterfaceName.class,
                        () -> new InterfaceName(pick(List.of("p2p-dev-wlan0", "wlan0", "(,\"\\")))),
                Map.entry(WpsPin.class, () -> new WpsPin(pick(PINS))),
                Map.entry(GroupKey.Passphrase.class, () -> new GroupKey.Passphrase(passphrase())),
                Map.entry(GroupKey.Psk.class, () -> new GroupKey.Psk(pick(PSKS))),
                Map.entry(Unrecognised.class, () -> new Unrecognised("NEW-EVENT", String.join(" ", SECRETS))));
    }

    /// Empty where the type is made of others.
    Optional<Object> of(Class<?> type) {
        return Optional.ofNullable(kinds.get(type)).map(Supplier::get);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String passphrase() {
        return pick(PASSPHRASES);
    }

    private int number() {
        return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(3000);
    }

    private long longNumber() {
        return random.nextInt(4) == 0 ? random.nextLong() : random.nextLong(30);
    }

    private Instant time() {
        return Instant.ofEpochSecond(1_800_000_000L + random.nextInt(1000), random.nextInt(1_000_000_000));
    }
}
