package org.hostp2pd.config;

import java.util.List;

/// A part of the text with its place: YAML reduced to what a configuration needs, every scalar kept as it was written.
sealed interface Node {
    Place place();

    /// One value. @param plain whether it stood without quotes
    record Scalar(Place place, String text, boolean plain) implements Node {
        /// YAML's ways to say nothing, and Python's, which the predecessor's users write.
        boolean none() {
            return plain
                    && (text.isEmpty()
                            || text.equals("~")
                            || text.equalsIgnoreCase("none")
                            || text.equalsIgnoreCase("null"));
        }

        /// The value may be secret.
        @Override
        public String toString() {
            return "Scalar[" + place + "]";
        }
    }

    /// A list.
    record Items(Place place, List<Node> items) implements Node {}

    /// Keys with values, in the order written; a key may be there twice.
    record Section(Place place, List<Entry> entries) implements Node {}

    /// A key with its value.
    record Entry(Scalar key, Node value) {}
}
