package org.hostp2pd.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of JSON. Immutable. Numbers are whole ones, since nothing here is measured in parts.
public sealed interface Json {
    /// An object; its members stay in their order.
    record Members(Map<String, Json> all) implements Json {
        /// None.
        public static final Members NONE = new Members(Map.of());

        public Members {
            all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        }

        /// One member.
        public static Members of(String name, Json value) {
            return NONE.with(name, value);
        }

        /// The same with another member at the end, or another value for it.
        public Members with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(all);
            more.put(name, value);
            return new Members(more);
        }

        /// The same with a text.
        public Members with(String name, String text) {
            return with(name, new Text(text));
        }

        /// The same with a number.
        public Members with(String name, long number) {
            return with(name, new Whole(number));
        }

        /// The same with a truth.
        public Members with(String name, boolean truth) {
            return with(name, new Truth(truth));
        }

        /// The same with a text where there is one.
        public Members with(String name, Optional<String> text) {
            return text.map(it -> with(name, it)).orElse(this);
        }
    }

    /// An array.
    record Items(List<Json> all) implements Json {
        public Items {
            all = List.copyOf(all);
        }
    }

    /// A string. Hostile where it is the name of something.
    record Text(String value) implements Json {}

    /// A number.
    record Whole(long value) implements Json {}

    /// True or false.
    record Truth(boolean value) implements Json {}

    /// `null`: stands in differences only, for what is no longer there.
    record Nothing() implements Json {}

    /// A member of an object; empty where this is none, or has none of that name.
    default Optional<Json> at(String name) {
        return this instanceof Members(Map<String, Json> all) ? Optional.ofNullable(all.get(name)) : Optional.empty();
    }

    /// A text in an object.
    default Optional<String> text(String name) {
        return at(name).flatMap(it -> it instanceof Text(String text) ? Optional.of(text) : Optional.empty());
    }

    /// A number in an object.
    default Optional<Long> number(String name) {
        return at(name).flatMap(it -> it instanceof Whole(long number) ? Optional.of(number) : Optional.empty());
    }

    /// Whether it is an object with that member, and the member is true.
    default boolean truth(String name) {
        return at(name).filter(new Truth(true)::equals).isPresent();
    }

    /// What an object or an array holds; nothing for anything else.
    default List<Json> values() {
        return switch (this) {
            case Members(Map<String, Json> all) -> new ArrayList<>(all.values());
            case Items(List<Json> all) -> all;
            case Text _, Whole _, Truth _, Nothing _ -> List.of();
        };
    }

    /// The members of an object; none for anything else.
    default Map<String, Json> members() {
        return this instanceof Members(Map<String, Json> all) ? all : Map.of();
    }
}
