package org.hostp2pd.control.server;

import java.util.Optional;
import org.hostp2pd.control.Difference;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.JsonText;
import org.hostp2pd.control.shape.PublishedState;
import org.hostp2pd.control.shape.ShapeWriter;
import org.hostp2pd.engine.State;

/// A state in JSON, and the lines that bring clients there; each is made once for all of them. On the control thread.
final class Picture {
    private static final byte[] NOTHING = {};

    private final State state;
    private final Json json;
    private byte[] whole = NOTHING;
    private Optional<Json> from = Optional.empty();
    private byte[] difference = NOTHING;

    Picture(State state) {
        this.state = state;
        json = ShapeWriter.of(PublishedState.class, PublishedState.of(state));
    }

    /// Of this very state; comparing two of them would take longer than making another picture.
    @SuppressWarnings("ReferenceEquality")
    boolean shows(State other) {
        return state == other;
    }

    Json json() {
        return json;
    }

    byte[] whole() {
        if (whole.length == 0) {
            whole = JsonText.line(Json.Members.of("state", json));
        }
        return whole;
    }

    /// From what a client knows to this; empty where that is the same.
    @SuppressWarnings("ReferenceEquality")
    byte[] since(Json before) {
        if (from.isEmpty() || from.get() != before) {
            from = Optional.of(before);
            difference = Difference.between(before, json)
                    .map(it -> JsonText.line(Json.Members.of("difference", it)))
                    .orElse(NOTHING);
        }
        return difference;
    }
}
