package org.hostp2pd.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hostp2pd.supplicant.Answer;
import org.hostp2pd.supplicant.Question;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// A machine made of a folder, of what its programs would print and of what its sockets would answer.
final class MachineTree implements Programs, Talk {
    private final Path root;
    private final Map<String, Ran> programs = new HashMap<>();
    private final Map<String, Map<Question, Answer>> sockets = new HashMap<>();
    private boolean hears = true;

    MachineTree(Path root) {
        this.root = root;
    }

    Machine machine() {
        return new Machine(root, this, this, Instant.EPOCH);
    }

    MachineTree file(String path, String text) {
        return file(path, text, "rw-------");
    }

    MachineTree file(String path, String text, String mode) {
        try {
            Path file = made(path);
            Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MachineTree folder(String path) {
        made(path + "/x");
        return this;
    }

    MachineTree link(String path, String target) {
        try {
            Files.createSymbolicLink(made(path), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MachineTree process(int pid, String name, String... arguments) {
        return file("/proc/" + pid + "/comm", name + "\n")
                .file("/proc/" + pid + "/cmdline", String.join("\0", arguments) + "\0");
    }

    MachineTree prints(String output, String... command) {
        programs.put(String.join(" ", command), new Ran.Ended(0, output));
        return this;
    }

    MachineTree socket(String path) {
        try (ServerSocketChannel made = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            made.bind(UnixDomainSocketAddress.of(made(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sockets.put(path, new EnumMap<>(Question.class));
        return this;
    }

    MachineTree answers(String path, Question question, String answer) {
        Objects.requireNonNull(sockets.get(path)).put(question, new Answer.Said(answer));
        return this;
    }

    MachineTree silent(String path, Trouble trouble) {
        Map<Question, Answer> all = Objects.requireNonNull(sockets.get(path));
        all.clear();
        all.put(Question.PING, new Answer.Silent(trouble));
        return this;
    }

    MachineTree deaf() {
        hears = false;
        return this;
    }

    /// Takes a file or a folder with all that is in it away.
    MachineTree without(String path) {
        try {
            Files.walkFileTree(root.resolve(path.substring(1)), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, java.io.IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path made(String path) {
        try {
            Path file = root.resolve(path.substring(1));
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Ran run(List<String> command) {
        return programs.getOrDefault(String.join(" ", command), new Ran.Absent());
    }

    @Override
    public Answer ask(Path socket, Question question) {
        Map<Question, Answer> all = Objects.requireNonNull(sockets.get("/" + root.relativize(socket)));
        return all.getOrDefault(
                question,
                all.getOrDefault(Question.PING, new Answer.Silent(Trouble.GONE)) instanceof Answer.Silent silent
                        ? silent
                        : new Answer.Said("FAIL"));
    }

    @Override
    public boolean hears(Path socket) {
        return hears;
    }
}
