package org.hostp2pd.p2p;

/// A line that is no event this version knows, or one of a known name that is malformed.
///
/// @param name the first word, bounded to 64 characters and safe to log
/// @param line the whole line, hostile and possibly secret: never logged
public record Unrecognised(String name, String line) implements P2pEvent {
    @Override
    public String toString() {
        return "Unrecognised[name=" + name + "]";
    }
}
