package org.hostp2pd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes a cache out of a list of classes, the same one from the same list: the JVM runs on one processor, with all
/// its memory where it always is, compiles nothing and collects no garbage meanwhile. Now and then one of its threads
/// comes between all the same; so it is done until three caches are alike, if
/// ever they are.
///
/// @param product     in whose `lib` list and cache are
/// @param name        of the cache, without its suffix
/// @param environment in which its launcher chooses the options that the cache is for
/// @param arguments   with which it does
record Dump(Product product, String name, Map<String, String> environment, List<String> arguments) {
    static final String LIST = ".classlist";
    private static final String CACHE = ".aot";
    private static final String MADE = ".made";
    private static final String OPTIONS = "-Xint -Xms512m -Xmx512m -Xmn400m -Xshare:dump -XX:+AOTClassLinking";
    private static final int ALIKE = 3;
    private static final int AT_MOST = 20;
    private static final int SECONDS = 600;

    void make() throws IOException, InterruptedException {
        try (CallSites sites = new CallSites(lib())) {
            ClassList.of(file(LIST), sites).write(file(LIST));
        }
        List<String> unmoved = unmoved();
        int most = unmoved.isEmpty() ? 1 : AT_MOST;
        List<Cache> made = new ArrayList<>();
        List<Cache> alike = List.of();
        while (alike.size() < ALIKE && made.size() < most) {
            Cache cache = dumped(unmoved);
            made.add(cache);
            alike = made.stream().filter(cache::alike).toList();
        }
        Files.write(file(CACHE), alike.getFirst().common(alike.getLast()));
        Files.delete(file(LIST));
        System.out.printf(
                "%s: %.1f MB, alike in %d of %d%s%n",
                name + CACHE,
                alike.getFirst().length() / 1e6,
                alike.size(),
                made.size(),
                alike.size() < ALIKE ? ": another build makes another" : "");
    }

    /// What has a program run on one processor, the first we may use, with its memory where it always is; nothing
    /// where that is forbidden, as in some containers (personality(2)).
    private static List<String> unmoved() throws IOException, InterruptedException {
        boolean allowed = new ProcessBuilder("setarch", "-R", "true").start().waitFor() == 0;
        String processor = new Proc(ProcessHandle.current().pid()).processor();
        return allowed ? List.of("setarch", "-R", "taskset", "-c", processor) : List.of();
    }

    private Cache dumped(List<String> unmoved) throws IOException, InterruptedException {
        Files.deleteIfExists(file(MADE));
        long begun = Cache.now();
        Process process = launched(unmoved);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || !Files.exists(file(MADE))) {
            throw new IllegalStateException(name + CACHE + " was not written");
        }
        Cache cache = new Cache(Files.readAllBytes(file(MADE)), begun, Cache.now());
        Files.delete(file(MADE));
        return cache;
    }

    private Process launched(List<String> unmoved) throws IOException {
        List<String> command = new ArrayList<>(unmoved);
        command.add(product.launcher().toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(lib().toFile()).inheritIO();
        builder.environment()
                .putAll(with(
                        environment,
                        OPTIONS + " -XX:SharedClassListFile=" + name + LIST + " -XX:SharedArchiveFile=" + name + MADE));
        return builder.start();
    }

    /// These variables, and more options for the JVM.
    static Map<String, String> with(Map<String, String> environment, String options) {
        Map<String, String> all = new HashMap<>(environment);
        all.merge("HOSTP2PD_JVM_OPTIONS", options, (before, more) -> before + " " + more);
        return all;
    }

    private Path file(String suffix) {
        return lib().resolve(name + suffix);
    }

    private Path lib() {
        return product.tree().resolve("lib");
    }
}
