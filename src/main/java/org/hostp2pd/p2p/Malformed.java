package org.hostp2pd.p2p;

/// A line of a known event that is not as wpa_supplicant writes it. Never leaves [EventParser]; without a stack trace,
/// since whoever sends frames can cause as many as they like.
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed() {
        super("malformed", null, false, false);
    }
}
