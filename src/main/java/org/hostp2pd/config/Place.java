package org.hostp2pd.config;

/// Where in a configuration something stands.
///
/// @param source the file as it was named, or `-` for standard input
/// @param line   1 for the first; 0 when the text as a whole is meant
/// @param column 1 for the first; 0 when the text as a whole is meant
public record Place(String source, int line, int column) implements Comparable<Place> {
    static Place whole(String source) {
        return new Place(source, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
