package org.hostp2pd.setup;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Files in memory, on which one write goes wrong, or at which the program is killed.
final class FragileDisk implements Disk {
    /// What happens at a write.
    enum Mishap {
        NONE,
        /// It is refused, once.
        REFUSED_ONCE,
        /// It is refused, and so is every one after it.
        REFUSED_FROM_THEN_ON,
        /// The program is killed before it.
        KILLED_BEFORE,
        /// The program is killed after it.
        KILLED_AFTER
    }

    /// The program is gone.
    @SuppressWarnings("serial")
    static final class Killed extends Error {}

    private static final String UNFINISHED = "/.unfinished";

    private final Map<String, Kept> files = new TreeMap<>();
    private Mishap mishap = Mishap.NONE;
    private int writes;
    private int fatal;

    FragileDisk with(String path, String octets, int mode) {
        files.put(path, new Kept(path, octets, mode, 0, 0));
        return this;
    }

    /// @param write which one, from 1
    void mishap(Mishap what, int write) {
        mishap = what;
        fatal = write;
        writes = 0;
    }

    int writes() {
        return writes;
    }

    /// All files outside of a folder.
    Map<String, Kept> outside(String folder) {
        Map<String, Kept> outside = new HashMap<>(files);
        outside.keySet().removeIf(path -> path.startsWith(folder));
        return outside;
    }

    /// What was left unfinished.
    List<String> unfinished() {
        return files.keySet().stream().filter(path -> path.endsWith(UNFINISHED)).toList();
    }

    private static String beside(String path) {
        return path.substring(0, path.lastIndexOf('/')) + UNFINISHED;
    }

    private interface Write {
        void run() throws IOException;
    }

    /// @param path of the file that comes into its place
    private void place(String path, Write write) throws IOException {
        try {
            write(write);
        } catch (Killed killed) {
            files.put(beside(path), new Kept(beside(path), "half", 0600, 0, 0));
            throw killed;
        }
    }

    private void write(Write write) throws IOException {
        writes++;
        boolean now = writes == fatal;
        if ((now && mishap == Mishap.REFUSED_ONCE) || (writes >= fatal && mishap == Mishap.REFUSED_FROM_THEN_ON)) {
            throw new IOException("No space left on device");
        } else if (now && mishap == Mishap.KILLED_BEFORE) {
            throw new Killed();
        }
        write.run();
        if (now && mishap == Mishap.KILLED_AFTER) {
            throw new Killed();
        }
    }

    @Override
    public Optional<Kept> look(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1).split("/", 2)[0])
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void make(String path, String octets, int mode, String group) throws IOException {
        place(path, () -> {
            if (files.putIfAbsent(path, new Kept(path, octets, mode, 0, 0)) != null) {
                throw new IOException("there already: " + path);
            }
        });
    }

    @Override
    public boolean replace(String path, String before, String after) throws IOException {
        Optional<Kept> same = look(path).filter(now -> now.octets().equals(before));
        if (same.isPresent()) {
            Kept now = same.get();
            place(path, () -> files.put(path, new Kept(path, after, now.mode(), now.user(), now.group())));
        }
        return same.isPresent();
    }

    @Override
    public void restore(Kept kept) throws IOException {
        place(kept.real(), () -> files.put(kept.real(), kept));
    }

    @Override
    public void tidy(String path) throws IOException {
        if (files.containsKey(beside(path))) {
            write(() -> files.remove(beside(path)));
        }
    }

    @Override
    public void remove(String path) throws IOException {
        write(() -> files.remove(path));
    }
}
