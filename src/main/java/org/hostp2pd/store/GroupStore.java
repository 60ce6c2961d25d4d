package org.hostp2pd.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.store.StoreReading.Damage;

/// Keeps the persistent groups in one file, `groups`, for all P2P devices of the machine. Every method blocks on the
/// disk and, for a moment, on other processes that use the same file; one thread at a time may call.
public final class GroupStore {
    /// More groups than a device makes; the one remembered longest ago goes first.
    public static final int MOST_GROUPS = 32;

    private static final int MOST_BYTES = 1 << 20;

    private final Path path;
    private final StateFile file;

    /// @param directory made with mode 0700 when it is not there and something is to be kept
    public GroupStore(Path directory) {
        this.file = new StateFile(directory, "groups");
        this.path = file.path();
    }

    /// What is in the file.
    public StoreReading read() {
        try {
            return file.read(MOST_BYTES + 1).map(this::reading).orElse(new StoreReading.Groups(List.of()));
        } catch (IOException failed) {
            return new StoreReading.Unreadable(path, Troubles.of(failed, path, 0));
        }
    }

    /// Puts the group at the end, in place of one with the same SSID. On the disk when this returns
    /// [Remembered.Kept].
    public Remembered remember(KnownGroup group) {
        try (FileChannel _ = file.locked()) {
            return switch (read()) {
                case StoreReading.Groups(var groups) -> write(groups, group, Optional.empty());
                case StoreReading.Damaged damaged -> write(damaged.groups(), group, Optional.of(file.setAside()));
                case StoreReading.Unreadable(_, var trouble) -> new Remembered.NotKept(path, trouble);
            };
        } catch (IOException failed) {
            return new Remembered.NotKept(path, Troubles.of(failed, path, MOST_BYTES));
        }
    }

    private Remembered write(List<KnownGroup> before, KnownGroup group, Optional<Path> damaged) throws IOException {
        List<KnownGroup> groups = new ArrayList<>(before);
        groups.removeIf(known -> known.ssid().equals(group.ssid()));
        groups.add(group);
        List<KnownGroup> kept = groups.subList(Math.max(0, groups.size() - MOST_GROUPS), groups.size());
        file.replace(StoreText.of(kept).getBytes(StandardCharsets.US_ASCII));
        return new Remembered.Kept(damaged);
    }

    private StoreReading reading(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new StoreReading.Damaged(path, 1, Damage.TOO_LARGE, List.of());
        }
        StoreText.Parsed parsed = StoreText.parse(new String(bytes, StandardCharsets.ISO_8859_1));
        return parsed.damage()
                .<StoreReading>map(damage -> new StoreReading.Damaged(path, parsed.line(), damage, parsed.groups()))
                .orElseGet(() -> new StoreReading.Groups(parsed.groups()));
    }
}
