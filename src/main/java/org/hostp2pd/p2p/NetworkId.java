package org.hostp2pd.p2p;

/// The number of a network block in wpa_supplicant; means nothing after wpa_supplicant restarted.
public record NetworkId(int value) {
    public NetworkId {
        if (value < 0) {
            throw new IllegalArgumentException("a network id is not negative");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
