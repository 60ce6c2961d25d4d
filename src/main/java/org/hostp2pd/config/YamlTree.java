package org.hostp2pd.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hostp2pd.config.Reason.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Makes the tree of one YAML document straight from the parser's events, so that nothing is ever resolved, expanded or
/// instantiated: anchors, aliases and tags of classes are refused where they stand.
final class YamlTree {
    private static final int DEEPEST = 20;
    private static final Set<String> HARMLESS = Set.of("str", "int", "float", "bool", "null", "seq", "map");
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final String source;
    private final Parser parser;

    private YamlTree(String source, String text) {
        this.source = source;
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /// The root; empty when there is no document, or when there is a problem.
    static Optional<Node> of(String source, String text, Findings findings) {
        try {
            return new YamlTree(source, text).root();
        } catch (Refusal refusal) {
            findings.refuse(refusal.place, new Reason.NotYaml(refusal.fault));
        } catch (MarkedYAMLException unreadable) {
            Fault fault = FaultWords.fault(unreadable.getProblem());
            findings.refuse(place(source, FaultWords.mark(fault, unreadable)), new Reason.NotYaml(fault));
        } catch (YAMLException | IllegalArgumentException _) {
            // SnakeYAML lets a NumberFormatException out of an escape beyond Unicode, such as "\U99999999".
            findings.refuse(Place.whole(source), new Reason.NotYaml(Fault.OTHER));
        }
        return Optional.empty();
    }

    private Optional<Node> root() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent();
        Node root = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Refusal(place(source, parser.peekEvent().getStartMark()), Fault.SECOND_DOCUMENT);
        }
        return Optional.of(root);
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        Place place = place(source, event.getStartMark());
        check(event, place, depth);
        return switch (event) {
            case ScalarEvent scalar -> new Node.Scalar(place, scalar.getValue(), scalar.isPlain());
            case CollectionStartEvent start when start.getEventId() == Event.ID.SequenceStart -> items(place, depth);
            default -> section(place, depth);
        };
    }

    private static void check(Event event, Place place, int depth) {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw new Refusal(place, Fault.ALIAS);
        }
        if (!harmless(tag(event))) {
            throw new Refusal(place, Fault.TAG);
        }
        if (depth > DEEPEST) {
            throw new Refusal(place, Fault.TOO_DEEP);
        }
    }

    private static @Nullable String tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> null;
        };
    }

    /// `!` alone only says that the value is not to be resolved.
    private static boolean harmless(@Nullable String tag) {
        return tag == null
                || tag.equals("!")
                || (tag.startsWith(STANDARD_TAG) && HARMLESS.contains(tag.substring(STANDARD_TAG.length())));
    }

    private Node items(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Node.Items(place, items);
    }

    private Node section(Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            if (!(key instanceof Node.Scalar scalar)) {
                throw new Refusal(key.place(), Fault.KEY_NOT_A_WORD);
            }
            entries.add(new Node.Entry(scalar, node(depth + 1)));
        }
        parser.getEvent();
        return new Node.Section(place, entries);
    }

    private static Place place(String source, @Nullable Mark mark) {
        return mark == null ? Place.whole(source) : new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /// Ends the reading of a document; never leaves this class.
    @SuppressWarnings("serial")
    private static final class Refusal extends RuntimeException {
        private final Place place;
        private final Fault fault;

        Refusal(Place place, Fault fault) {
            super(null, null, false, false);
            this.place = place;
            this.fault = fault;
        }
    }
}
