package org.hostp2pd.cli.setup;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Has the helper run as root: by pkexec(1) where there is a display, else by sudo(8), which ask for the password
/// themselves.
///
/// @param environment the process's variables
/// @param here        whether somebody sits at a terminal
record Elevation(Map<String, String> environment, boolean here) {
    private static final String JVM_OPTIONS = "HOSTP2PD_JVM_OPTIONS";

    /// Has it say what it does where this process does.
    ///
    /// @param request what is handed to it
    /// @return its exit code; empty where there is no way to become root
    OptionalInt run(Handed request) throws IOException {
        return run(
                request,
                builder -> builder.redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.INHERIT),
                _ -> {});
    }

    /// Has it say what it does to somebody. @param told is told each line, on this thread
    OptionalInt run(Handed request, Consumer<String> told) throws IOException {
        return run(request, builder -> builder.redirectErrorStream(true), told);
    }

    private OptionalInt run(Handed request, UnaryOperator<ProcessBuilder> output, Consumer<String> told)
            throws IOException {
        Optional<List<String>> command = command();
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        ProcessBuilder builder = output.apply(new ProcessBuilder(command.get()));
        // They are for this JVM; pkexec and sudo take them away as well.
        builder.environment().remove(JVM_OPTIONS);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(request.line());
        } catch (IOException _) {
            // The password was refused; it said so itself, and its exit code says it again.
        }
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(told);
            return OptionalInt.of(process.waitFor());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(SetupRun.FAILED);
        }
    }

    /// Root needs no way to become it.
    private Optional<List<String>> command() {
        Optional<List<String>> before = Parts.root() ? Optional.of(List.of()) : way().map(List::of);
        return before.flatMap(way -> launcher()
                .map(it -> Stream.concat(way.stream(), Stream.of(it, SetupOptions.HELPER))
                        .toList()));
    }

    private Optional<String> way() {
        boolean display = !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        return (display ? program("pkexec") : Optional.<String>empty())
                .or(() -> here ? program("sudo") : Optional.empty());
    }

    private static Optional<String> program(String name) {
        return List.of("/usr/bin/", "/bin/", "/usr/local/bin/").stream()
                .map(folder -> folder + name)
                .filter(path -> new File(path).canExecute())
                .findFirst();
    }

    /// The launcher of the program that runs, beside the library this class is in: by the path that the package's
    /// policy for pkexec names.
    private static Optional<String> launcher() {
        return library()
                .map(Path::getParent)
                .map(Path::getParent)
                .map(tree -> tree.resolve("bin/hostp2pd"))
                .filter(Files::isExecutable)
                .map(Path::toString);
    }

    private static Optional<Path> library() {
        try {
            CodeSource source = Elevation.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
