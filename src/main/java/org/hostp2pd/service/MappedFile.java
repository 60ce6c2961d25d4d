package org.hostp2pd.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file in the memory of this process that is only read and is as on disk: what goes of it comes again when it is
/// wanted (proc_pid_smaps(5)).
///
/// @param address where it begins
/// @param bytes   how long it is
/// @param present how much of it is in memory, in KiB
record MappedFile(long address, long bytes, long present) {
    /// The JVM, its classes and its cache of them, which stay where they are until the process ends. Another file
    /// could be let go meanwhile, and what came into its place would be lost.
    private static final Pattern LASTING = Pattern.compile(
            "([0-9a-f]+)-([0-9a-f]+) r-[x-][ps] \\S+ \\S+ \\S+ +/.*(?:/libjvm\\.so|/lib/modules|\\.aot|\\.jsa)");

    private static final Pattern SIZE = Pattern.compile("(Rss|Anonymous): +(\\d+) kB");

    /// @param smaps the lines of `/proc/self/smaps`
    static List<MappedFile> lasting(List<String> smaps) {
        List<MappedFile> files = new ArrayList<>();
        Optional<MappedFile> last = Optional.empty();
        for (String line : smaps) {
            Matcher begin = LASTING.matcher(line);
            Matcher size = SIZE.matcher(line);
            if (begin.matches()) {
                last = Optional.of(between(begin.group(1), begin.group(2)));
            } else if (size.matches() && "Rss".equals(size.group(1))) {
                last = last.map(file -> file.of(Long.parseLong(size.group(2))));
            } else if (size.matches()) {
                last.filter(_ -> "0".equals(size.group(2))).ifPresent(files::add);
                last = Optional.empty();
            }
        }
        return List.copyOf(files);
    }

    private static MappedFile between(String begin, String end) {
        long address = Long.parseUnsignedLong(begin, 16);
        return new MappedFile(address, Long.parseUnsignedLong(end, 16) - address, 0);
    }

    private MappedFile of(long present) {
        return new MappedFile(address, bytes, present);
    }
}
