package org.hostp2pd.ui.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.p2p.Station;

/// How fast the stations were in the last five minutes, from their counters. Immutable.
///
/// @param counters the last of each station
/// @param series   the speeds of each station
/// @param total    of all together, also of stations that have left
record Traffic(Map<MacAddress, Counters> counters, Map<MacAddress, List<Speed>> series, List<Speed> total) {
    /// As many speeds as are kept.
    static final int POINTS = 60;

    /// Between two of them.
    static final Duration STEP = Duration.ofSeconds(5);

    static final Traffic NONE = new Traffic(Map.of(), Map.of(), List.of());

    /// Bytes since the station joined. @param at when they were read
    record Counters(long toPhone, long fromPhone, Instant at) {}

    /// In bits a second.
    record Speed(double toPhone, double fromPhone) {
        static final Speed ZERO = new Speed(0, 0);

        Speed plus(Speed other) {
            return new Speed(toPhone + other.toPhone, fromPhone + other.fromPhone);
        }
    }

    /// What a station's link has carried; empty where nobody counts.
    static Optional<Counters> counters(Station station) {
        return station.measured()
                .filter(it -> it.figures().sentBytes().isPresent()
                        && it.figures().receivedBytes().isPresent())
                .map(it -> new Counters(
                        it.figures().sentBytes().orElseThrow(),
                        it.figures().receivedBytes().orElseThrow(),
                        it.at()));
    }

    /// With the stations as they are now, once each of them was measured again, or one of them does not answer.
    Traffic with(Collection<Station> stations) {
        Map<MacAddress, Counters> now = new HashMap<>();
        stations.forEach(station -> counters(station).ifPresent(it -> now.put(station.station(), it)));
        boolean all = !now.isEmpty()
                && now.entrySet().stream()
                        .allMatch(it -> newer(it.getKey(), it.getValue().at()));
        boolean late = now.values().stream().anyMatch(it -> it.at().isAfter(latest().plus(STEP.multipliedBy(2))));
        return all || late ? with(now) : this;
    }

    private boolean newer(MacAddress station, Instant at) {
        Counters before = counters.get(station);
        return before == null || at.isAfter(before.at());
    }

    /// When the last of the counters was read.
    Instant latest() {
        return counters.values().stream()
                .map(Counters::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /// With what the counters say now. Who is not among them has left.
    Traffic with(Map<MacAddress, Counters> now) {
        Map<MacAddress, List<Speed>> after = new HashMap<>();
        now.forEach((station, counter) -> after.put(
                station, counters.containsKey(station) ? plus(of(station), speed(station, counter)) : of(station)));
        Speed sum = after.values().stream().map(Traffic::last).reduce(Speed.ZERO, Speed::plus);
        return new Traffic(Map.copyOf(now), Map.copyOf(after), counters.isEmpty() ? total : plus(total, sum));
    }

    /// Counters that were not read anew say nothing new; those that shrank belong to a new connection.
    private Speed speed(MacAddress station, Counters now) {
        Counters before = counters.getOrDefault(station, now);
        double seconds = Duration.between(before.at(), now.at()).toMillis() / 1000.0;
        if (seconds <= 0) {
            return last(of(station));
        } else if (now.toPhone() < before.toPhone() || now.fromPhone() < before.fromPhone()) {
            return Speed.ZERO;
        }
        return new Speed(
                (now.toPhone() - before.toPhone()) * Byte.SIZE / seconds,
                (now.fromPhone() - before.fromPhone()) * Byte.SIZE / seconds);
    }

    private static Speed last(List<Speed> speeds) {
        return speeds.isEmpty() ? Speed.ZERO : speeds.getLast();
    }

    private static List<Speed> plus(List<Speed> speeds, Speed next) {
        long tooMany = Math.max(0, speeds.size() + 1 - POINTS);
        return Stream.concat(speeds.stream().skip(tooMany), Stream.of(next)).toList();
    }

    /// The speeds of a station, oldest first, [#STEP] apart; empty where nothing is known of it.
    List<Speed> of(MacAddress station) {
        return Optional.ofNullable(series.get(station)).orElse(List.of());
    }

    /// The highest of either direction, in bits a second.
    static double highest(List<Traffic.Speed> speeds) {
        return speeds.stream()
                .mapToDouble(speed -> Math.max(speed.toPhone(), speed.fromPhone()))
                .max()
                .orElse(0);
    }

    /// The speed of all stations together.
    Speed now() {
        return last(total);
    }
}
