package org.hostp2pd.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hostp2pd.p2p.WpsPin;
import org.hostp2pd.simulator.Options;

/// The runnable tree as the benchmarks start it: as a user does, with all its files in one folder.
record Product(Path tree) {
    /// No radio's of this machine, and no other benchmark's: root's lock would be theirs as well.
    private static final String STATION =
            "b" + Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);

    /// One that nobody would try first: of such a one it would warn, which takes its time at the start.
    static final WpsPin PIN = new WpsPin("73195283");

    /// The interface it is started on.
    static final String IFACE = "p2p-dev-" + STATION;

    /// Longer than it takes the service to give back what the start needed, and what it needs to ask
    /// wpa_supplicant, silent for a minute since, whether it lives.
    static final int SETTLED_SECONDS = 85;

    /// A simulated radio with that interface.
    static Options radio() {
        return Options.usual().named(STATION);
    }

    static Product of(String[] args) {
        return new Product(
                Path.of(args.length > 0 ? args[0] : "target/hostp2pd").toAbsolutePath());
    }

    Path launcher() {
        return tree.resolve("bin/hostp2pd");
    }

    /// Starts it in a folder with the control sockets in `sockets`.
    Process start(Folder folder) throws IOException {
        return start(Files.createDirectory(folder.resolve("own")), folder.resolve("sockets"));
    }

    /// Starts it, with its lib as the working directory and the usual persistent group.
    ///
    /// @param own     the folder for its files
    /// @param sockets the folder of the control sockets
    Process start(Path own, Path sockets) throws IOException {
        return start(own, sockets, Map.of());
    }

    /// @param environment more variables for it
    Process start(Path own, Path sockets, Map<String, String> environment) throws IOException {
        return start(
                own,
                sockets,
                environment,
                builder(own, "--no-gui").redirectOutput(own.resolve("out").toFile()));
    }

    /// Starts it with its window. What it says is the process's output.
    Process window(Path own, Path sockets, Map<String, String> environment) throws IOException {
        return start(own, sockets, environment, builder(own));
    }

    /// The variables with which it has a window, if need be on JavaFX's headless platform: the launcher only looks
    /// whether there is a display.
    static Map<String, String> display() {
        return System.getenv("DISPLAY") != null
                ? Map.of()
                : Map.of("DISPLAY", "none", "HOSTP2PD_JVM_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
    }

    /// Has the system read its files from the disk when they are wanted next, as after a boot. What was just
    /// written lies in memory in pieces of 2 MiB, and whoever reads a byte is charged for a piece (Linux 6.18,
    /// filemap_map_pages).
    void forget() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(tree.resolve("lib"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                run("sync", file.toString());
                run("dd", "if=" + file, "iflag=nocache", "count=0", "status=none");
            }
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }

    private ProcessBuilder builder(Path own, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(launcher().toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-i", IFACE, "-c", "-"));
        return new ProcessBuilder(command)
                .directory(tree.resolve("lib").toFile())
                .redirectError(own.resolve("err").toFile());
    }

    private static Process start(Path own, Path sockets, Map<String, String> environment, ProcessBuilder builder)
            throws IOException {
        builder.environment().put("STATE_DIRECTORY", own.resolve("state").toString());
        builder.environment().put("RUNTIME_DIRECTORY", runtime(own).toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream configuration = process.getOutputStream()) {
            configuration.write(configuration(sockets).getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }

    /// Asks the service that was started there; its answer goes to the file `answer`.
    Process ask(Path own, Map<String, String> environment, String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        launcher().toString(), command, "--socket", socket(own).toString())
                .directory(tree.resolve("lib").toFile())
                .redirectOutput(own.resolve("answer").toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Beside its lock: root's is where the predecessor had it.
    private static Path socket(Path own) {
        String name = "hostp2pd-" + IFACE + ".sock";
        Path beside = own.resolve("runtime").resolve(name);
        return Files.exists(beside) ? beside : Path.of("/run").resolve(name);
    }

    private static Path runtime(Path own) throws IOException {
        Path runtime = own.resolve("runtime");
        return Files.exists(runtime)
                ? runtime
                : Files.createDirectory(
                        runtime, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static String configuration(Path sockets) {
        return "hostp2pd:\n    control_directories:\n        - " + sockets + "\n    pin: \"" + PIN.digits() + "\"\n";
    }

    /// Waits; one that ended early is none to measure.
    static void live(Process process, int seconds) throws InterruptedException {
        if (process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("ended with " + process.exitValue());
        }
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
