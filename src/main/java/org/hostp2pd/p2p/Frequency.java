package org.hostp2pd.p2p;

import java.util.OptionalInt;

/// The centre of a channel. Zero where wpa_supplicant does not know it.
public record Frequency(int megahertz) {
    private static final int HIGHEST = 100_000;

    public Frequency {
        if (!valid(megahertz)) {
            throw new IllegalArgumentException("not a frequency in MHz");
        }
    }

    static boolean valid(int megahertz) {
        return megahertz >= 0 && megahertz <= HIGHEST;
    }

    /// The bands Wi-Fi Direct is used in.
    public enum Band {
        GHZ_2_4,
        GHZ_5,
        GHZ_6,
        GHZ_60,
        OTHER
    }

    /// The band the channel lies in (ieee80211_freq_to_channel_ext in hostap ieee802_11_common.c).
    public Band band() {
        if (megahertz >= 2400 && megahertz < 2500) {
            return Band.GHZ_2_4;
        } else if (megahertz >= 4900 && megahertz < 5925) {
            return Band.GHZ_5;
        } else if (megahertz >= 5925 && megahertz <= 7125) {
            return Band.GHZ_6;
        }
        return megahertz >= 57_000 && megahertz <= 71_000 ? Band.GHZ_60 : Band.OTHER;
    }

    /// The number of the 20 MHz (60 GHz: 2.16 GHz) channel; empty where the frequency is none's centre.
    public OptionalInt channel() {
        return switch (band()) {
            case GHZ_2_4 -> megahertz == 2484 ? OptionalInt.of(14) : numbered(2407, 5, 1, 13);
            case GHZ_5 -> megahertz < 5000 ? numbered(4000, 5, 183, 196) : numbered(5000, 5, 7, 177);
            case GHZ_6 -> megahertz == 5935 ? OptionalInt.of(2) : numbered(5950, 5, 1, 233);
            case GHZ_60 -> numbered(56_160, 2160, 1, 6);
            case OTHER -> OptionalInt.empty();
        };
    }

    private OptionalInt numbered(int zero, int step, int first, int last) {
        int channel = (megahertz - zero) / step;
        return (megahertz - zero) % step == 0 && channel >= first && channel <= last
                ? OptionalInt.of(channel)
                : OptionalInt.empty();
    }
}
