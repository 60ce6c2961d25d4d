package org.hostp2pd.config.wpa;

/// What became of reading a file.
public sealed interface WpaReading {
    /// It can be read and changed.
    record Understood(WpaDocument document) implements WpaReading {}

    /// It cannot, and is not touched. @param line 1 for the first @param column 1 for the first octet of the line
    record Refused(int line, int column, WpaFault fault) implements WpaReading {}
}
