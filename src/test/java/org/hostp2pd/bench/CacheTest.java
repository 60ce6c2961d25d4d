package org.hostp2pd.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

final class CacheTest {
    private static final int SUM = 4;
    private static final int OTHER_SUM = 312;
    private static final int TIME = 8192;
    private static final int OTHER_TIME = 8208;
    private static final int WORD = 8200;

    @Test
    void twoThatDifferInTheClockAreAlike() {
        Cache early = made(1_000, word -> {});
        Cache late = made(2_000, word -> word.putInt(SUM, 11).putInt(OTHER_SUM, 12));

        assertTrue(early.alike(late));
        assertTrue(late.alike(early));
        assertArrayEquals(early.common(late), late.common(early));
        assertArrayEquals(new byte[16], bytes(early.common(late), TIME, 8, OTHER_TIME, 8));
    }

    @Test
    void anArrayThatIsLongerByOneMakesAnother() {
        Cache one = made(1_000, word -> word.putInt(WORD, 7908).putInt(WORD + 4, 0xe003a660));
        Cache other = made(2_000, word -> word.putInt(WORD, 7909).putInt(WORD + 4, 0xe003a660));

        assertFalse(one.alike(other));
    }

    @Test
    void aNumberThatIsNoTimeOfBothMakesAnother() {
        Cache one = made(1_000, word -> word.putLong(WORD, 1_005));
        Cache other = made(2_000, word -> word.putLong(WORD, 1_006));

        assertFalse(one.alike(other));
        assertFalse(other.alike(one));
    }

    @Test
    void anotherHeadMakesAnother() {
        Cache one = made(1_000, word -> {});
        Cache other =
                made(2_000, word -> word.putInt(SUM, 1).putInt(OTHER_SUM, 2).putInt(64, 3));

        assertFalse(one.alike(other));
    }

    @Test
    void anotherLengthMakesAnother() {
        Cache one = made(1_000, word -> {});

        assertFalse(one.alike(new Cache(new byte[one.length() + 8], 1_000, 1_010)));
    }

    private interface Content {
        void into(ByteBuffer words);
    }

    /// Made within ten milliseconds.
    private static Cache made(long begun, Content content) {
        ByteBuffer words = ByteBuffer.allocate(16_384).order(ByteOrder.nativeOrder());
        words.putLong(TIME, begun + 3).putLong(OTHER_TIME, begun + 7);
        content.into(words);
        return new Cache(words.array(), begun, begun + 10);
    }

    private static byte[] bytes(byte[] all, int from, int length, int other, int otherLength) {
        return ByteBuffer.allocate(length + otherLength)
                .put(all, from, length)
                .put(all, other, otherLength)
                .array();
    }
}
