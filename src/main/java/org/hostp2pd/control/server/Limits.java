package org.hostp2pd.control.server;

import java.time.Duration;

/// How much clients may cost.
///
/// @param clients   connected at once
/// @param perUser   of them, of one user
/// @param lines     that wait for a client to read them, before it is too slow
/// @param answers   that a client may wait for; what else it sends is read later
/// @param unread    octets of unfinished lines, of all clients together
/// @param patience  for the rest of a line, and for the first one
/// @param stall     for a client to read anything of what waits for it
/// @param rhythm    least time between two states
public record Limits(
        int clients,
        int perUser,
        int lines,
        int answers,
        int unread,
        Duration patience,
        Duration stall,
        Duration rhythm) {
    /// What a service has.
    public static final Limits USUAL = new Limits(
            192, 128, 256, 16, 2 * 1024 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMillis(50));
}
