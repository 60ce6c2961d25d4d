package org.hostp2pd.ui.group;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hostp2pd.engine.Request;
import org.hostp2pd.ui.common.Happening;
import org.hostp2pd.ui.common.Numbers;
import org.hostp2pd.ui.common.Texts;

/// The words of the screen that depend on what is shown.
final class GroupWords {
    private final Texts texts;
    private final Numbers numbers;
    private final Happening.Words words;

    GroupWords(Texts texts, Numbers numbers, Happening.Words words) {
        this.texts = texts;
        this.numbers = numbers;
        this.words = words;
    }

    String owner(GroupFacts facts) {
        return texts.of(facts.owner() ? "group.owner.us" : "group.owner.other");
    }

    String kept(GroupFacts facts) {
        return texts.of(facts.kept() ? "group.kept.yes" : "group.kept.no");
    }

    String seenAs(GroupFacts facts) {
        return texts.of("group.seenAs", facts.name());
    }

    /// What is beside the PIN, or stands for it.
    String method(GroupFacts facts) {
        if (facts.button()) {
            return texts.of("group.method.button");
        }
        return texts.of(facts.pin().isEmpty() ? "group.method.program" : "group.pin");
    }

    String inOneLine(GroupFacts facts) {
        return Stream.of(
                        texts.of("group.channelOf", facts.channel()),
                        facts.iface(),
                        texts.of("group.up", facts.upFor()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    /// The same without what is seldom needed.
    String inShort(GroupFacts facts) {
        return texts.of("group.channelOf", facts.channel()) + " \u00b7 " + texts.of("group.up", facts.upFor());
    }

    /// @param places how many there is room for; empty where nobody said so
    String count(int stations, OptionalInt places) {
        return places.isPresent()
                ? texts.of("group.countOf", stations, places.getAsInt())
                : texts.of("group.count", stations);
    }

    /// What a device says it is.
    String about(StationRow row) {
        return row.peer()
                ? row.kind().map(words::of).map(GroupWords::begun).orElseGet(() -> texts.of("group.kind.unknown"))
                : texts.of("group.kind.ordinary");
    }

    private static String begun(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// The names of a station in full.
    String whole(StationRow row) {
        return row.nickname().isEmpty()
                ? row.name()
                : row.nickname() + "\n" + row.ownName().orElse("");
    }

    String signal(StationRow row) {
        return row.signal().isPresent() ? numbers.signal(row.signal().getAsInt()) : "";
    }

    String signalOrNone(StationRow row) {
        return row.signal().isPresent() ? signal(row) : texts.of("group.unknown");
    }

    String ip(StationRow row) {
        return row.ip().isEmpty() ? texts.of("group.unknown") : row.ip();
    }

    String since(StationRow row) {
        return texts.of("group.since", time(row), lasting(row));
    }

    String bytes(StationRow row) {
        return row.bytes()
                .map(it -> texts.of("group.carried", numbers.bytes(it.toPhone()), numbers.bytes(it.fromPhone())))
                .orElseGet(() -> texts.of("group.unknown"));
    }

    String time(StationRow row) {
        return numbers.time(row.since());
    }

    String lasting(StationRow row) {
        return numbers.duration(row.lasting());
    }

    String toPhone(StationRow row) {
        return row.speeds().isEmpty()
                ? ""
                : texts.of("group.to", numbers.megabits(row.speed().toPhone()));
    }

    String fromPhone(StationRow row) {
        return row.speeds().isEmpty()
                ? ""
                : texts.of("group.from", numbers.megabits(row.speed().fromPhone()));
    }

    String megabits(double bitsPerSecond) {
        return numbers.megabits(bitsPerSecond);
    }

    String rate(double bitsPerSecond) {
        return texts.of("unit.rate", numbers.megabits(bitsPerSecond));
    }

    /// The value beside a line of the chart.
    String tick(Scale scale, int step) {
        return numbers.rounded(scale.top() * step / Scale.TICKS);
    }

    /// @param key beginning of the keys of its texts
    Question question(String key, String name, Request request) {
        return new Question(
                texts.of(key + "title", name), texts.of(key + "text", name), texts.of(key + "verb"), request);
    }
}
