package org.hostp2pd.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Which of the constants of the product's classes, its own and those of its libraries, are call sites that are linked
/// when they are first run: lambdas, switches over patterns, texts put together. Those are worth finding linked; all
/// else that a run resolves is quickly resolved again, and what it had resolved when it ended is left to chance.
final class CallSites implements AutoCloseable {
    private final URLClassLoader classes;

    CallSites(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            classes = new URLClassLoader(
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .map(CallSites::address)
                            .toArray(URL[]::new),
                    null);
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
        try (InputStream stream = classes.getResourceAsStream(name + ".class")) {
            if (stream == null) {
                return Stream.empty();
            }
            ClassModel model = ClassFile.of().parse(stream.readAllBytes());
            return constants.filter(it -> model.constantPool().entryByIndex(it) instanceof InvokeDynamicEntry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
