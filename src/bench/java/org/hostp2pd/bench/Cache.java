package org.hostp2pd.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// A cache of classes as the JVM wrote it. Two of the same classes differ in when each object that may be forgotten was
/// last wanted (java.lang.ref.SoftReference), in milliseconds on the clock of [System#nanoTime], and so in the
/// checksums of the objects and of the head, which the JVM does not look at unless it is told to
/// (`-XX:+VerifySharedSpaces`). Whatever else differs makes another cache, were it a single digit.
final class Cache {
    /// Larger than the head (hotspot filemap.hpp, FileMapHeader), in which the checksums are.
    private static final int HEAD = 4096;

    private static final int CHECKSUMS = 2;

    private final byte[] bytes;
    private final long begun;
    private final long ended;

    /// @param bytes of the file, and nobody else's
    /// @param begun when the JVM was started, on that clock
    /// @param ended when it had ended
    Cache(byte[] bytes, long begun, long ended) {
        this.bytes = bytes;
        this.begun = begun;
        this.ended = ended;
    }

    /// Now, on that clock.
    static long now() {
        return System.nanoTime() / 1_000_000;
    }

    int length() {
        return bytes.length;
    }

    /// Whether they differ in nothing but the clock.
    boolean alike(Cache other) {
        if (bytes.length != other.bytes.length) {
            return false;
        }
        int sums = 0;
        for (int at = differing(other, 0); at < bytes.length; at = differing(other, at + size(at))) {
            boolean clock = at < HEAD ? ++sums <= CHECKSUMS : timed(at) && other.timed(at);
            if (!clock) {
                return false;
            }
        }
        return true;
    }

    /// The one they both would be, had there been no clock.
    byte[] common(Cache other) {
        byte[] result = bytes.clone();
        for (int at = differing(other, 0); at < bytes.length; at = differing(other, at + size(at))) {
            Arrays.fill(result, at, at + size(at), (byte) 0);
        }
        return result;
    }

    /// Where they differ from there on: at the start of the word that does, or behind the end.
    private int differing(Cache other, int from) {
        int further = Arrays.mismatch(bytes, from, bytes.length, other.bytes, from, bytes.length);
        int at = from + further;
        return further < 0 ? bytes.length : at - at % size(at);
    }

    /// A word that was a time while this cache was made.
    private boolean timed(int at) {
        long word = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getLong(at);
        return begun <= word && word <= ended;
    }

    /// A checksum's or a time's.
    private static int size(int at) {
        return at < HEAD ? Integer.BYTES : Long.BYTES;
    }
}
