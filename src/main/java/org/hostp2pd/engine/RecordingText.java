package org.hostp2pd.engine;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hostp2pd.engine.Reading.Fault;
import org.hostp2pd.engine.Recording.Entry;
import org.hostp2pd.supplicant.WireInput;

/// A recording as lines of ASCII without secrets: `hostp2pd recording 1`, the state at the beginning, and for each
/// input its time and what it was.
public final class RecordingText {
    private static final String KIND = "hostp2pd recording ";
    private static final String FIRST_LINE = KIND + "1";
    private static final int MOST_ENTRIES = 10_000;

    private RecordingText() {}

    /// Writes a recording, a line at a time, without its secrets.
    public static void write(Recording recording, Appendable out) throws IOException {
        Redaction redaction = new Redaction();
        ReplyRedaction replies = new ReplyRedaction(redaction);
        RecordWriter writer = new RecordWriter(redaction);
        out.append(FIRST_LINE).append('\n');
        out.append(writer.text(State.class, recording.checkpoint())).append('\n');
        for (Entry entry : recording.entries()) {
            Input input = input(entry, replies);
            out.append(entry.at().toString())
                    .append(' ')
                    .append(writer.text(Input.class, input))
                    .append('\n');
        }
    }

    /// An input on one line without secrets, for a log. Of a reply it says only whether it was a good one.
    public static String line(Input input) {
        Redaction redaction = new Redaction();
        Entry entry = new Entry(Instant.EPOCH, input, Optional.empty());
        return new RecordWriter(redaction).text(Input.class, input(entry, new ReplyRedaction(redaction)));
    }

    private static Input input(Entry entry, ReplyRedaction replies) {
        return entry.input() instanceof Input.FromWire(WireInput.Reply(long ask, String text))
                ? new Input.FromWire(new WireInput.Reply(ask, replies.text(entry.asked(), text)))
                : entry.input();
    }

    /// Reads what was written. Never throws; the text may be anything.
    public static Reading read(String text) {
        Iterator<String> lines = text.lines().iterator();
        String first = lines.hasNext() ? lines.next() : "";
        if (!first.equals(FIRST_LINE)) {
            return new Reading.Malformed(1, 1, first.startsWith(KIND) ? Fault.OTHER_VERSION : Fault.NOT_A_RECORDING);
        }
        int line = 2;
        if (!lines.hasNext()) {
            return new Reading.Malformed(line, 1, Fault.NO_CHECKPOINT);
        }
        List<Entry> entries = new ArrayList<>();
        try {
            State checkpoint = (State) whole(State.class, new TextCursor(lines.next()));
            for (line++; lines.hasNext(); line++) {
                entries.add(entry(new TextCursor(lines.next()), entries.size()));
            }
            return new Reading.Complete(new Recording(checkpoint, entries));
        } catch (Unreadable e) {
            return new Reading.Malformed(line, e.column(), e.fault());
        }
    }

    private static Entry entry(TextCursor cursor, int before) throws Unreadable {
        if (before == MOST_ENTRIES) {
            throw new Unreadable(Fault.TOO_MANY, 1);
        }
        Instant at = (Instant) new RecordReader(cursor).read(Instant.class);
        cursor.expect(' ');
        return new Entry(at, (Input) whole(Input.class, cursor), Optional.empty());
    }

    private static Object whole(Class<?> type, TextCursor cursor) throws Unreadable {
        Object value = new RecordReader(cursor).read(type);
        cursor.end();
        return value;
    }
}
