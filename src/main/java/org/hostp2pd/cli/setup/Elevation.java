package org.hostp2pd.cli.setup;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Has the helper run as root: by pkexec(1) where there is a display, else by sudo(8), which ask for the password
/// themselves.
///
/// @param environment the process's variables
/// @param here        whether somebody sits at a terminal
record Elevation(Map<String, String> environment, boolean here) {
    /// @param request what is handed to it
    /// @return its exit code; empty where there is no way to become root
    OptionalInt run(Handed request) throws IOException {
        Optional<String> way = way();
        Optional<String> launcher = launcher();
        if (way.isEmpty() || launcher.isEmpty()) {
            return OptionalInt.empty();
        }
        Process process = new ProcessBuilder(way.get(), launcher.get(), SetupOptions.HELPER)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(request.line());
        } catch (IOException _) {
            // The password was refused; it said so itself, and its exit code says it again.
        }
        try {
            return OptionalInt.of(process.waitFor());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(SetupRun.FAILED);
        }
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
