package org.hostp2pd.cli.prompt;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.hostp2pd.cli.Texts;
import org.hostp2pd.cli.Words;
import org.hostp2pd.config.ConfigSource;
import org.hostp2pd.engine.State;
import org.hostp2pd.p2p.DeviceName;
import org.hostp2pd.p2p.DeviceType;
import org.hostp2pd.p2p.Group;
import org.hostp2pd.p2p.InterfaceName;
import org.hostp2pd.p2p.Peer;
import org.hostp2pd.p2p.ShownText;
import org.hostp2pd.p2p.Station;

/// What `stations` and `stats` show. Names from the air are escaped in it, and secrets are left out.
final class Reports {
    private static final String LINE = "  %s = %-32s (%s)";
    private static final String FACT = "  %-28s %s";

    private final Texts texts;
    private final Words words;

    Reports(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /// Who is in range, and who is in the group.
    String stations(State state) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(texts.of("stations.peers", state.peers().size()));
        state.peers().values().forEach(peer -> lines.add(line(peer)));
        lines.add(texts.of("stations.group", state.stations().size()));
        state.stations().values().forEach(station -> lines.add(line(state, station)));
        return lines.toString();
    }

    private String line(Peer peer) {
        return LINE.formatted(peer.device(), name(Optional.of(peer.facts().name())), kind(Optional.of(peer)));
    }

    private String line(State state, Station station) {
        Optional<Peer> peer =
                station.device().flatMap(it -> Optional.ofNullable(state.peers().get(it)));
        return LINE.formatted(station.identity(), name(station.name()), kind(peer));
    }

    private String name(Optional<DeviceName> name) {
        return name.map(DeviceName::shown).filter(it -> !it.isBlank()).orElseGet(() -> texts.of("unknown"));
    }

    private String kind(Optional<Peer> peer) {
        return peer.flatMap(it -> it.facts().type())
                .map(DeviceType::kind)
                .map(words::of)
                .orElseGet(() -> texts.of("unknown"));
    }

    /// How the session is, and how often each event came.
    String stats(State state, ConfigSource source) {
        StringJoiner lines = new StringJoiner("\n");
        String none = texts.of("none");
        add(
                lines,
                "interface",
                state.contact().chosen().map(InterfaceName::value).orElse(none));
        Optional<Group> group = state.group().up();
        add(lines, "group", group.map(it -> it.iface().value()).orElse(none));
        add(lines, "ssid", group.map(it -> it.ssid().toString()).orElse(none));
        add(lines, "method", state.device().map(it -> it.method().toString()).orElse(none));
        add(lines, "state", texts.of(state.paused() ? "state.paused" : "state.active"));
        add(lines, "stations", Integer.toString(state.stations().size()));
        add(lines, "peers", Integer.toString(state.peers().size()));
        add(lines, "configuration", name(source));
        state.statistics().events().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(event -> lines.add(FACT.formatted(event.getKey(), event.getValue())));
        lines.add(FACT.formatted("response_messages", state.statistics().replies()));
        lines.add(FACT.formatted("missing_responses", state.statistics().noReplies()));
        return lines.toString();
    }

    private void add(StringJoiner lines, String key, String value) {
        lines.add(FACT.formatted(texts.of("stats." + key), value));
    }

    private String name(ConfigSource source) {
        return switch (source) {
            case ConfigSource.File(var path) -> ShownText.of(path.toString());
            case ConfigSource.StandardInput _ -> texts.of("source.input");
            case ConfigSource.Defaults _ -> texts.of("source.defaults");
        };
    }
}
