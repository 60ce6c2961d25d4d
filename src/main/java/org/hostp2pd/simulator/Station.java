package org.hostp2pd.simulator;

import java.time.Duration;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;

/// A station of a group, with its counters.
final class Station {
    private static final long OCTETS_IN_PACKET = 1000;

    private final MacAddress address;
    private final Optional<Phone> phone;
    private final int associationId;
    private final long since;
    private final Optional<String> byWps;
    private long received;
    private long sent;

    /// @param byWps the UUID it enrolled with on this group, empty when it did not
    /// @param phone the P2P device it belongs to; empty for a station that does no P2P
    Station(MacAddress address, Optional<Phone> phone, int associationId, long since, Optional<String> byWps) {
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

    /// As STA answers while the station only enrols: associated, and authorised for nothing.
    String enrollingText() {
        return address + "\nflags=[AUTH][ASSOC][SHORT_PREAMBLE][WMM][HT][WPS]\naid=" + associationId + "\n"
                + phone.map(Station::deviceText).orElse("");
    }

    /// As STA answers (hostap ctrl_iface_ap.c; seen with wpa_supplicant 2.10 over simulated radios).
    String text(long now) {
        return address + "\nflags=[AUTH][ASSOC][AUTHORIZED][SHORT_PREAMBLE][WMM][HT]\naid=" + associationId
                + """

                capability=0x431
                listen_interval=5
                supported_rates=0c 12 18 24 30 48 60 6c
                timeout_next=NULLFUNC POLL
                dot11RSNAStatsSTAAddress=%s
                dot11RSNAStatsVersion=1
                dot11RSNAStatsSelectedPairwiseCipher=00-0f-ac-4
                dot11RSNAStatsTKIPLocalMICFailures=0
                dot11RSNAStatsTKIPRemoteMICFailures=0
                wpa=2
                AKMSuiteSelector=00-0f-ac-2
                hostapdWPAPTKState=11
                hostapdWPAPTKGroupState=0
                """.formatted(address) + enrolledText()
                + phone.map(Station::deviceText).orElse("")
                + """
                rx_packets=%d
                tx_packets=%d
                rx_bytes=%d
                tx_bytes=%d
                inactive_msec=0
                signal=-30
                rx_rate_info=60
                tx_rate_info=60
                ht_mcs_bitmask=ffff0000000000000000
                connected_time=%d
                supp_op_classes=5151525354737475767778797a7b7c7d7e7f808182
                ht_caps_info=0x107e
                ext_capab=04004a0201404040000120
                """.formatted(
                                received / OCTETS_IN_PACKET,
                                sent / OCTETS_IN_PACKET,
                                received,
                                sent,
                                Duration.ofNanos(now - since).toSeconds());
    }

    private String enrolledText() {
        return byWps.map(uuid -> """
                wpsUuid=%s
                wpsPrimaryDeviceType=0-00000000-0
                wpsDeviceName=\s
                wpsManufacturer=\s
                wpsModelName=\s
                wpsModelNumber=\s
                wpsSerialNumber=\s
                """.formatted(uuid)).orElse("");
    }

    private static String deviceText(Phone phone) {
        return """
                p2p_dev_capab=0x27
                p2p_group_capab=0x0
                p2p_primary_device_type=%s
                p2p_device_name=%s
                p2p_device_addr=%s
                p2p_config_methods=0x%x
                """.formatted(phone.type(), phone.airName(), phone.device(), phone.methods());
    }
}
