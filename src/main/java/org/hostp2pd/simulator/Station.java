package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// A station of a group, with its counters.
final class Station {
    private final MacAddress address;
    private final Optional<Phone> phone;
    private final int associationId;
    private final long since;
    private final boolean byWps;
    private long received;
    private long sent;

    /// @param phone the P2P device it belongs to; empty for a station that does no P2P
    Station(MacAddress address, Optional<Phone> phone, int associationId, long since, boolean byWps) {
        this.address = address;
        this.phone = phone;
        this.associationId = associationId;
        this.since = since;
        this.byWps = byWps;
    }

    MacAddress address() {
        return address;
    }

    Optional<Phone> phone() {
        return phone;
    }

    int associationId() {
        return associationId;
    }

    void move(long fromPhone, long toPhone) {
        received += fromPhone;
        sent += toPhone;
    }

    /// How the events name it.
    String named() {
        return address + phone.map(device -> " p2p_dev_addr=" + device.device()).orElse("");
    }

    /// As STA answers (hostap ctrl_iface_ap.c), without the counters of the driver that no simulation has.
    String text(long now) {
        return address + "\nflags=[AUTH][ASSOC][AUTHORIZED][SHORT_PREAMBLE][WMM][HT]\naid=" + associationId
                + "\ncapability=0x0\nlisten_interval=5\nsupported_rates=8c 12 98 24 b0 48 60 6c\ntimeout_next=NULLFUNC POLL\n"
                + "dot11RSNAStatsSTAAddress=" + address + "\ndot11RSNAStatsVersion=1\n"
                + "dot11RSNAStatsSelectedPairwiseCipher=00-0f-ac-4\ndot11RSNAStatsTKIPLocalMICFailures=0\n"
                + "dot11RSNAStatsTKIPRemoteMICFailures=0\nwpa=2\nAKMSuiteSelector=00-0f-ac-2\nhostapdWPAPTKState=11\n"
                + "hostapdWPAPTKGroupState=0\n" + (byWps ? "wpsPrimaryDeviceType=0-00000000-0\n" : "")
                + phone.map(Station::deviceText).orElse("") + "rx_packets=" + received / 1000 + "\ntx_packets="
                + sent / 1000 + "\nrx_bytes=" + received + "\ntx_bytes=" + sent + "\ninactive_msec=0\nsignal=-50\n"
                + "rx_rate_info=540\ntx_rate_info=540\nconnected_time="
                + Duration.ofNanos(now - since).toSeconds()
                + "\n";
    }

    private static String deviceText(Phone phone) {
        return "p2p_device_name=" + phone.airName() + "\np2p_device_addr=" + phone.device() + "\np2p_config_methods=0x"
                + Integer.toHexString(phone.methods()) + "\np2p_primary_device_type=" + phone.type() + "\n";
    }
}
