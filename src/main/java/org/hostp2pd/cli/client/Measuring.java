package org.hostp2pd.cli.client;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hostp2pd.control.Difference;
import org.hostp2pd.control.Json;
import org.hostp2pd.control.client.SilentException;

/// Looks at the stations until each was measured, which the service does only while somebody looks.
record Measuring(Talk talk) {
    /// Who is looked at already is measured every five seconds.
    private static final Duration LATELY = Duration.ofSeconds(6);

    /// For the answers of wpa_supplicant; there are none where it is gone, or the group is somebody else's.
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private static final Json LOOK = Json.Members.of("ask", new Json.Text("request"))
            .with("id", 1)
            .with("request", Json.Members.of("type", new Json.Text("Observe")).with("wanted", true));

    /// The state with figures of every station, or after a moment as it is.
    Json state() throws IOException {
        long end = System.nanoTime() + MOMENT.toNanos();
        Instant lately = Instant.now().minus(LATELY);
        Json state = talk.state();
        if (!measured(state, lately)) {
            talk.look(LOOK);
        }
        try {
            while (!measured(state, lately)) {
                state = after(talk.line(Duration.ofNanos(Math.max(0, end - System.nanoTime()))), state);
            }
            return state;
        } catch (SilentException _) {
            return state;
        }
    }

    private static Json after(Json line, Json before) {
        return line.at("state")
                .or(() -> line.at("difference").map(it -> Difference.applied(before, it)))
                .orElse(before);
    }

    private static boolean measured(Json state, Instant lately) {
        return state.at("stations").orElse(Json.Members.NONE).values().stream()
                .map(station -> station.at("measured").flatMap(it -> it.text("at")))
                .allMatch(at ->
                        at.flatMap(Measuring::time).filter(lately::isBefore).isPresent());
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            // Said by something that is no service of ours.
            return Optional.empty();
        }
    }
}
