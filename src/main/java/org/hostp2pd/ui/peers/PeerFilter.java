package org.hostp2pd.ui.peers;

/// A part of the devices in range.
enum PeerFilter {
    ALL,
    PHONES,
    KEYPAD,
    OWNERS;

    boolean takes(PeerRow row) {
        return switch (this) {
            case ALL -> true;
            case PHONES -> row.phone();
            case KEYPAD -> row.pin();
            case OWNERS -> row.owner();
        };
    }
}
