package org.hostp2pd.engine;

/// Text that is not what was expected: internal to reading, where it becomes a [Reading.Malformed].
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final Reading.Fault fault;
    private final int column;

    /// @param column the first is 1
    Unreadable(Reading.Fault fault, int column) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.column = column;
    }

    Reading.Fault fault() {
        return fault;
    }

    int column() {
        return column;
    }
}
