package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the kernel tells of a process (proc(5)).
record Proc(long pid) {
    /// The kernel's unit of time for users, on every architecture Linux has (USER_HZ).
    private static final double TICKS = 100;

    static Proc of(Process process) {
        return new Proc(process.pid());
    }

    /// Its part of the memory in use, in MiB.
    double pss() throws IOException {
        return number(path("smaps_rollup"), "Pss:") / 1024.0;
    }

    /// The memory it has in use, in MiB.
    double rss() throws IOException {
        return number(path("smaps_rollup"), "Rss:") / 1024.0;
    }

    int threads() throws IOException {
        return tasks().size();
    }

    /// How often its threads went to sleep, which is as often as they woke up.
    long switches() throws IOException {
        long sum = 0;
        for (Path task : tasks()) {
            sum += number(task.resolve("status"), "voluntary_ctxt_switches:");
        }
        return sum;
    }

    /// The processor's time it used, in seconds: fields 14 and 15, counted behind the name, which may hold
    /// anything.
    double cpu() throws IOException {
        String stat = Files.readString(path("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /// The first processor it may run on.
    String processor() throws IOException {
        try (Stream<String> lines = Files.lines(path("status"))) {
            return lines.filter(line -> line.startsWith("Cpus_allowed_list:"))
                    .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path path(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }

    private List<Path> tasks() throws IOException {
        try (Stream<Path> tasks = Files.list(path("task"))) {
            return tasks.toList();
        }
    }

    private static long number(Path file, String field) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .sum();
    }
}
