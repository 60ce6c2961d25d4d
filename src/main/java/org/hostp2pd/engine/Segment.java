package org.hostp2pd.engine;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hostp2pd.engine.Recording.Entry;

/// Inputs in a row and the state before the first of them. The engine thread adds; any thread reads.
final class Segment {
    private static final int MOST_ENTRIES = 1000;
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final State checkpoint;
    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
    private int count;
    private int characters;

    Segment(State checkpoint) {
        this.checkpoint = checkpoint;
    }

    void add(Entry entry, int weight) {
        entries.add(entry);
        count++;
        characters += weight;
    }

    boolean full() {
        return count >= MOST_ENTRIES || characters >= MOST_CHARACTERS;
    }

    State checkpoint() {
        return checkpoint;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
