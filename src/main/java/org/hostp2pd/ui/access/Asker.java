package org.hostp2pd.ui.access;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.hostp2pd.p2p.MacAddress;

/// A device that waits for an answer, as a person is told of it.
///
/// @param name   what it calls itself or is called here; its address where it has no name
/// @param kind   what it says it is
/// @param icon   of the kind
/// @param way    how it would get in
/// @param button whether that is the push button
/// @param known  whether it has been here before
/// @param signal in dBm; empty where it was not measured
record Asker(
        MacAddress device,
        String name,
        String kind,
        String icon,
        String way,
        boolean button,
        String known,
        OptionalInt signal,
        Instant since,
        Instant until) {
    /// One request of one device, whatever else becomes known of it meanwhile.
    record Key(MacAddress device, Instant since) {}

    Key key() {
        return new Key(device, since);
    }

    /// The part of its time that is left, 0 to 1.
    double left(Instant now) {
        double whole = Math.max(1, Duration.between(since, until).toMillis());
        return Math.clamp(Duration.between(now, until).toMillis() / whole, 0, 1);
    }

    /// In whole seconds, never negative.
    int seconds(Instant now) {
        return (int) Math.max(0, Duration.between(now, until).plusMillis(999).toSeconds());
    }
}
