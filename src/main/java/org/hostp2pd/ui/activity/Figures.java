package org.hostp2pd.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.config.Settings.Method;
import org.hostp2pd.engine.Notice;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.ui.common.Happening;

/// Counts who came, how, and how long it took and lasted.
final class Figures {
    /// How a device got in.
    enum Way {
        PIN,
        PUSH_BUTTON,
        /// It was in before, or knows the passphrase.
        KNOWN
    }

    /// More than anybody looks at; a bound against invented addresses.
    private static final int MOST = 2_000;

    private record Wish(Instant at, Method method) {}

    private final Map<MacAddress, Wish> asked = new HashMap<>();
    private final Map<MacAddress, Instant> inside = new HashMap<>();
    private final List<Duration> entering = new ArrayList<>();
    private final List<Duration> staying = new ArrayList<>();
    private final Map<Way, Integer> ways = new EnumMap<>(Way.class);
    private final Map<Integer, Integer> hours = new HashMap<>();
    private int turnedAway;

    void hear(Happening happening) {
        happening.notice().ifPresent(notice -> {
            switch (notice) {
                case Notice.Asked(Notice.Who who, Method method) -> {
                    if (asked.size() < MOST) {
                        asked.putIfAbsent(who.device(), new Wish(happening.at(), method));
                    }
                }
                case Notice.StationJoined(Notice.Who who, MacAddress _) -> joined(who.device(), happening.at());
                case Notice.StationLeft(Notice.Who who, MacAddress _) ->
                    Optional.ofNullable(inside.remove(who.device()))
                            .ifPresent(since -> keep(staying, Duration.between(since, happening.at())));
                default -> {
                    if (Topics.of(notice) == Topic.TURNED_AWAY) {
                        turnedAway++;
                    }
                }
            }
        });
    }

    private void joined(MacAddress device, Instant at) {
        Optional<Wish> wish = Optional.ofNullable(asked.remove(device));
        wish.ifPresent(it -> keep(entering, Duration.between(it.at(), at)));
        Way way = wish.map(it -> it.method() == Method.PIN ? Way.PIN : Way.PUSH_BUTTON)
                .orElse(Way.KNOWN);
        ways.merge(way, 1, Integer::sum);
        hours.merge(at.atZone(ZoneId.systemDefault()).getHour(), 1, Integer::sum);
        if (inside.size() < MOST) {
            inside.put(device, at);
        }
    }

    private static void keep(List<Duration> durations, Duration duration) {
        if (durations.size() == MOST) {
            durations.removeFirst();
        }
        durations.add(duration);
    }

    /// Everything is counted from zero again; who is inside stays.
    void reset() {
        entering.clear();
        staying.clear();
        ways.clear();
        hours.clear();
        turnedAway = 0;
    }

    int joined() {
        return ways.values().stream().mapToInt(Integer::intValue).sum();
    }

    int turnedAway() {
        return turnedAway;
    }

    /// From its wish to its being in; empty while nobody has got in.
    Optional<Duration> entering() {
        return median(entering);
    }

    /// Empty while nobody has left.
    Optional<Duration> staying() {
        return median(staying);
    }

    private static Optional<Duration> median(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }

    int by(Way way) {
        return ways.getOrDefault(way, 0);
    }

    /// How many joined in that hour of the day.
    int at(int hour) {
        return hours.getOrDefault(hour, 0);
    }
}
