package org.hostp2pd.config;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// The label SELinux knows a file by. The platform's own view of attributes reaches `user.` ones only, hence the calls
/// of the C library (getxattr(2), setxattr(2)).
final class SecurityLabel {
    private static final String NAME = "security.selinux";
    private static final int LONGEST = 4096;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle GET = function(
            "getxattr",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_LONG,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG));
    private static final MethodHandle SET = function(
            "setxattr",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT));

    private SecurityLabel() {}

    @SuppressWarnings("restricted") // the descriptors are those of the manual pages
    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor);
    }

    /// Gives one file the label of another, where that has one.
    ///
    /// @throws IOException where it has one that may not be given
    static void copy(Path from, Path to) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(NAME);
            MemorySegment label = arena.allocate(LONGEST);
            long length = (long) GET.invokeExact(arena.allocateFrom(from.toString()), name, label, label.byteSize());
            if (length > 0 && (int) SET.invokeExact(arena.allocateFrom(to.toString()), name, label, length, 0) != 0) {
                throw new IOException("the SELinux label could not be kept: " + to);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("calling the C library", e);
        }
    }
}
