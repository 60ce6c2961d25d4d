package org.hostp2pd.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Two caches of the same classes, but for the clock: they differ in when each object that may be forgotten was last
/// wanted, in milliseconds since the machine was started (java.lang.ref.SoftReference), and so in their checksums,
/// which the JVM does not look at unless it is told to (`-XX:+VerifySharedSpaces`).
final class Alike {
    /// Larger than the head of a cache (hotspot filemap.hpp, FileMapHeader), in which the checksums are.
    private static final int HEAD = 4096;

    /// Further apart are no two caches that were made one after the other, in milliseconds.
    private static final long APART = 600_000;

    private Alike() {}

    /// Whether they differ in nothing else.
    static boolean are(byte[] one, byte[] other) {
        if (one.length != other.length) {
            return false;
        }
        ByteBuffer words = ByteBuffer.wrap(one).order(ByteOrder.nativeOrder());
        ByteBuffer others = ByteBuffer.wrap(other).order(ByteOrder.nativeOrder());
        for (int at = word(one, other, HEAD); at < one.length; at = word(one, other, at + size(at))) {
            if (Math.abs(words.getLong(at) - others.getLong(at)) > APART) {
                return false;
            }
        }
        return true;
    }

    /// The one they both would be, had there been no clock.
    static byte[] common(byte[] one, byte[] other) {
        byte[] result = one.clone();
        for (int at = word(one, other, 0); at < one.length; at = word(one, other, at + size(at))) {
            Arrays.fill(result, at, at + size(at), (byte) 0);
        }
        return result;
    }

    /// Where they differ from there on: at the start of what differs, or behind the end.
    private static int word(byte[] one, byte[] other, int from) {
        int further = Arrays.mismatch(one, from, one.length, other, from, other.length);
        int at = from + further;
        return further < 0 ? one.length : at - at % size(at);
    }

    /// A checksum's or a time's.
    private static int size(int at) {
        return at < HEAD ? Integer.BYTES : Long.BYTES;
    }
}
