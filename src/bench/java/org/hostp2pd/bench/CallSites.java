package org.hostp2pd.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which of the constants of the product's classes, its own and those of its libraries, are call sites that are linked
/// when they are first run: lambdas, switches over patterns, texts put together. Those are worth finding linked; all
/// else that a run resolves is quickly resolved again, and what it had resolved when it ended is left to chance.
final class CallSites implements AutoCloseable {
    private final URLClassLoader classes;

    /// Of the image's own Java, in which JavaFX is; empty where the product has none.
    private final List<Path> modules;

    /// @param lib of the product: its libraries, and the Java it may bring
    CallSites(Path lib) throws IOException {
        modules = modules(lib.resolve("runtime"));
        try (Stream<Path> files = Files.list(lib)) {
            classes = new URLClassLoader(
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .map(CallSites::address)
                            .toArray(URL[]::new),
                    null);
        }
    }

    private static List<Path> modules(Path home) throws IOException {
        if (!Files.exists(home)) {
            return List.of();
        }
        // Left open as long as this program runs, as the one of the Java it runs on is.
        FileSystem runtime = FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", home.toString()));
        try (Stream<Path> all = Files.list(runtime.getPath("/modules"))) {
            return all.toList();
        }
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those of these that are, in their order.
    ///
    /// @param name      of a class, with slashes
    /// @param constants their indices
    Stream<Integer> among(String name, Stream<Integer> constants) {
        Optional<byte[]> found = read(name + ".class");
        if (found.isEmpty()) {
            return Stream.empty();
        }
        ClassModel model = ClassFile.of().parse(found.get());
        return constants.filter(it -> model.constantPool().entryByIndex(it) instanceof InvokeDynamicEntry);
    }

    private Optional<byte[]> read(String file) {
        try (InputStream stream = classes.getResourceAsStream(file)) {
            if (stream != null) {
                return Optional.of(stream.readAllBytes());
            }
            for (Path module : modules) {
                if (Files.exists(module.resolve(file))) {
                    return Optional.of(Files.readAllBytes(module.resolve(file)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
