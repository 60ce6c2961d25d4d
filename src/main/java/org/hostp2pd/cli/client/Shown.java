package org.hostp2pd.cli.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hostp2pd.control.Json;
import org.hostp2pd.p2p.Frequency;
import org.hostp2pd.p2p.ShownText;

/// What a service knows, for a person. All hostile text becomes harmless here.
final class Shown {
    private static final String NONE = "\u2013";

    private final ClientWords words;
    private final Json greeting;
    private final Json state;
    private final Devices devices;

    Shown(ClientWords words, Json greeting, Json state) {
        this.words = words;
        this.greeting = greeting;
        this.state = state;
        devices = new Devices(state);
    }

    List<String> status() {
        Table table = new Table(words.of("status.service"), service());
        table.add(words.of("status.contact"), words.of("contact." + type("contact"), type("contact")));
        table.add(words.of("status.group"), group());
        table.add(words.of("status.stations"), count("stations"));
        table.add(words.of("status.peers"), count("peers"));
        table.add(words.of("status.method"), way());
        asking().forEach(line -> table.add(words.of("status.asking"), line));
        return table.lines();
    }

    private String service() {
        return words.of(
                "service",
                ShownText.of(greeting.text("hostp2pd").orElse(NONE)),
                ShownText.of(greeting.text("interface").orElse(NONE)),
                greeting.number("process").map(Object::toString).orElse(NONE));
    }

    private String type(String member) {
        return state.at(member).flatMap(it -> it.text("type")).orElse(NONE);
    }

    private String count(String member) {
        return Integer.toString(all(member).size());
    }

    private Map<String, Json> all(String member) {
        return state.at(member).orElse(Json.Members.NONE).members();
    }

    private String group() {
        Optional<Json> group = state.at("group").flatMap(it -> it.at("group"));
        if (group.isEmpty()) {
            return words.of(state.truth("stopped") ? "group.stopped" : "group." + type("group"), NONE);
        }
        String name = group.get().at("ssid").flatMap(it -> it.text("text")).orElse("");
        String since = state.at("group")
                .flatMap(it -> it.text("since"))
                .map(this::time)
                .orElse(NONE);
        String iface = group.get().text("iface").orElse(NONE);
        return words.of("group.up", ShownText.of(name), ShownText.of(iface), channel(group.get()), since);
    }

    private static String channel(Json group) {
        Frequency frequency = new Frequency(group.number("frequency").orElse(0L).intValue());
        return frequency.channel().isPresent()
                ? frequency.channel().getAsInt() + " (" + frequency.megahertz() + " MHz)"
                : NONE;
    }

    private String way() {
        if (state.truth("paused")) {
            return words.of("paused");
        }
        String method = state.at("device").flatMap(it -> it.text("method")).orElse(NONE);
        return words.of("method." + method, NONE);
    }

    private List<String> asking() {
        List<String> lines = new ArrayList<>();
        all("asking")
                .keySet()
                .forEach(address -> lines.add(devices.name(address)
                        .map(name -> ShownText.of(name) + " (" + address + ")")
                        .orElse(address)));
        return lines;
    }

    List<String> peers() {
        Table table = new Table(
                words.of("head.device"), words.of("head.name"), words.of("head.signal"), words.of("head.seen"));
        all("peers")
                .forEach((address, peer) -> table.add(
                        address,
                        named(address),
                        peer.number("signal").map(it -> it + " dBm").orElse(NONE),
                        peer.text("lastSeen").map(this::time).orElse(NONE)));
        return table.lines();
    }

    List<String> stations() {
        Table table = new Table(
                words.of("head.device"),
                words.of("head.station"),
                words.of("head.name"),
                words.of("head.since"),
                words.of("head.signal"),
                words.of("head.received"),
                words.of("head.sent"));
        all("stations").forEach((address, station) -> {
            Json figures =
                    station.at("measured").flatMap(it -> it.at("figures")).orElse(Json.Members.NONE);
            table.add(
                    station.text("device").orElse(NONE),
                    address,
                    named(station.text("device").orElse(address)),
                    station.text("since").map(this::time).orElse(NONE),
                    figures.number("signal").map(it -> it + " dBm").orElse(NONE),
                    octets(figures.number("receivedBytes")),
                    octets(figures.number("sentBytes")));
        });
        return table.lines();
    }

    List<String> stats() {
        Json figures = state.at("statistics").orElse(Json.Members.NONE);
        Table table = new Table(words.of("head.event"), words.of("head.count"));
        Json events = figures.at("events").orElse(Json.Members.NONE);
        events.members().keySet().stream()
                .sorted()
                .forEach(event -> table.add(
                        ShownText.of(event), events.number(event).orElse(0L).toString()));
        table.add(
                words.of("stats.replies"), figures.number("replies").orElse(0L).toString());
        table.add(
                words.of("stats.noReplies"),
                figures.number("noReplies").orElse(0L).toString());
        return table.lines();
    }

    private String named(String address) {
        return devices.name(address).map(ShownText::of).orElse(NONE);
    }

    private static String octets(Optional<Long> count) {
        return count.map(it -> it < 10_000 ? it + " B" : it < 10_000_000 ? it / 1000 + " kB" : it / 1_000_000 + " MB")
                .orElse(NONE);
    }

    /// As the clock on the wall shows it; with the date where that is not today's.
    private String time(String instant) {
        try {
            var local = Instant.parse(instant).atZone(ZoneId.systemDefault());
            boolean today = local.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
            return local.format(DateTimeFormatter.ofPattern(today ? "HH:mm:ss" : "yyyy-MM-dd HH:mm"));
        } catch (DateTimeParseException _) {
            return NONE;
        }
    }
}
