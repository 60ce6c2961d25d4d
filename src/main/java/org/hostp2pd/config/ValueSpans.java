package org.hostp2pd.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Where in a text each value stands, by the path of its key, such as `hostp2pd.select_timeout_secs.normal`. Places are
/// counted in code points, as SnakeYAML does.
record ValueSpans(Map<String, Span> spans) {
    /// @param from  its first place @param to the place after its last; for a list or section over several lines,
    ///     after its last value
    /// @param style how a value is quoted; empty for a list or section
    /// @param lines whether it is a list or section over several lines
    /// @param column of its key, from 0
    record Span(int from, int to, Optional<ScalarStyle> style, boolean lines, int column) {}

    ValueSpans {
        spans = Collections.unmodifiableMap(new LinkedHashMap<>(spans));
    }

    /// Empty where the text is not YAML.
    static Optional<ValueSpans> of(String text) {
        try {
            Walk walk = new Walk(new ParserImpl(new StreamReader(text), new LoaderOptions()));
            walk.document();
            return Optional.of(new ValueSpans(walk.spans));
        } catch (YAMLException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    Optional<Span> of(Iterable<String> path) {
        return Optional.ofNullable(spans.get(String.join(".", path)));
    }

    private static final class Walk {
        private final Parser parser;
        private final Map<String, Span> spans = new LinkedHashMap<>();
        /// Behind the last value so far; what ends a list or section is seen only after the comments behind it.
        private int last;

        Walk(Parser parser) {
            this.parser = parser;
        }

        void document() {
            parser.getEvent();
            if (!parser.checkEvent(Event.ID.StreamEnd)) {
                parser.getEvent();
                value("", 0);
            }
        }

        private void value(String path, int column) {
            Event event = parser.getEvent();
            int from = event.getStartMark().getIndex();
            last = event.getEndMark().getIndex();
            if (event instanceof ScalarEvent scalar) {
                put(path, new Span(from, event.getEndMark().getIndex(), style(scalar), false, column));
            } else if (event instanceof CollectionStartEvent start) {
                int to = start.getEventId() == Event.ID.SequenceStart ? items(path) : section(path);
                boolean lines = start.getFlowStyle() == FlowStyle.BLOCK;
                last = lines ? last : to;
                put(path, new Span(from, last, Optional.empty(), lines, column));
            }
        }

        private static Optional<ScalarStyle> style(ScalarEvent scalar) {
            return Optional.of(scalar.getScalarStyle());
        }

        private void put(String path, Span span) {
            spans.putIfAbsent(path, span);
        }

        private int items(String path) {
            for (int at = 0; !parser.checkEvent(Event.ID.SequenceEnd); at++) {
                value(path + "[" + at, 0);
            }
            return parser.getEvent().getEndMark().getIndex();
        }

        private int section(String path) {
            while (!parser.checkEvent(Event.ID.MappingEnd)) {
                Event key = parser.getEvent();
                String name = key instanceof ScalarEvent scalar ? scalar.getValue() : "?";
                value(
                        path.isEmpty() ? name : path + "." + name,
                        key.getStartMark().getColumn());
            }
            return parser.getEvent().getEndMark().getIndex();
        }
    }
}
