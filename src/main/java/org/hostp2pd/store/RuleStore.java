package org.hostp2pd.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hostp2pd.store.StoreReading.Damage;

/// Keeps the rules in one file, `rules`, for all P2P devices of the machine; of two processes that change them, the
/// later wins. Every method blocks on the disk and, for a moment, on other processes that use the same file; one thread
/// at a time may call.
public final class RuleStore {
    private static final int MOST_BYTES = 4 << 20;

    private final Path path;
    private final StateFile file;

    /// @param directory made with mode 0700 when it is not there and something is to be kept
    public RuleStore(Path directory) {
        this.file = new StateFile(directory, "rules");
        this.path = file.path();
    }

    /// What is in the file.
    public RulesReading read() {
        try {
            return file.read(MOST_BYTES + 1).map(this::reading).orElse(new RulesReading.Rules(DeviceRules.NONE));
        } catch (IOException failed) {
            return new RulesReading.Unreadable(path, Troubles.of(failed, path, 0));
        }
    }

    /// Puts these rules in the place of those before. On the disk when this returns [Remembered.Kept].
    public Remembered keep(DeviceRules rules) {
        try (FileChannel _ = file.locked()) {
            return switch (read()) {
                case RulesReading.Rules _ -> write(rules, Optional.empty());
                case RulesReading.Damaged _ -> write(rules, Optional.of(file.setAside()));
                case RulesReading.Unreadable(_, var trouble) -> new Remembered.NotKept(path, trouble);
            };
        } catch (IOException failed) {
            return new Remembered.NotKept(path, Troubles.of(failed, path, MOST_BYTES));
        }
    }

    private Remembered write(DeviceRules rules, Optional<Path> damaged) throws IOException {
        file.replace(RulesText.of(rules).getBytes(StandardCharsets.US_ASCII));
        return new Remembered.Kept(damaged);
    }

    private RulesReading reading(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new RulesReading.Damaged(path, 1, Damage.TOO_LARGE, DeviceRules.NONE);
        }
        RulesText.Parsed parsed = RulesText.parse(new String(bytes, StandardCharsets.ISO_8859_1));
        return parsed.damage()
                .<RulesReading>map(damage -> new RulesReading.Damaged(path, parsed.line(), damage, parsed.rules()))
                .orElseGet(() -> new RulesReading.Rules(parsed.rules()));
    }
}
