package org.hostp2pd.control.server;

import java.time.Instant;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.shape.ShapeWriter;
import org.hostp2pd.engine.Notice;

/// Something that was said. Its line is made when the first client wants it, on the control thread, and shared by all.
final class Heard {
    private static final byte[] NOT_MADE = {};

    private final long number;
    private final Instant at;
    private final Object about;
    private final String sentence;
    private byte[] line = NOT_MADE;

    /// @param about a [Notice], or the name of another kind of news
    Heard(long number, Instant at, Object about, String sentence) {
        this.number = number;
        this.at = at;
        this.about = about;
        this.sentence = sentence;
    }

    long number() {
        return number;
    }

    byte[] line() {
        if (line.length == 0) {
            Json facts = about instanceof Notice notice
                    ? ShapeWriter.of(Notice.class, notice)
                    : Json.Members.of("type", new Json.Text(about.toString()));
            Json.Members news = Json.Members.of("at", new Json.Text(at.toString()))
                    .with("sentence", sentence)
                    .with("about", facts);
            line = JsonText.line(Json.Members.of("notice", news));
        }
        return line;
    }
}
