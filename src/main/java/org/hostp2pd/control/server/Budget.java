package org.hostp2pd.control.server;

/// What all clients together may keep the service from forgetting. On the control thread.
final class Budget {
    private int left;

    Budget(int octets) {
        left = octets;
    }

    /// Whether there was so much left, which is taken then.
    boolean take(int octets) {
        boolean enough = octets <= left;
        left -= enough ? octets : 0;
        return enough;
    }

    void give(int octets) {
        left += octets;
    }
}
