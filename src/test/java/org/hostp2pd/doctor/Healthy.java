package org.hostp2pd.doctor;

import java.nio.file.Path;
import org.hostp2pd.supplicant.Question;

/// A machine on which everything is as it should be.
final class Healthy {
    static final String CONF = "/etc/wpa_supplicant/wpa_supplicant.conf";
    static final String SOCKET = "/run/wpa_supplicant/p2p-dev-wlan0";
    static final String SETTINGS = "pin: \"37519247\"\np2p_group_add_opts: freq=2437\n";
    static final String FILE = """
            ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev
            update_config=1
            country=IT
            network={
            \tssid="DIRECT-ab-kitchen"
            \tmode=3
            \tdisabled=2
            \tpsk="correct horse battery"
            }
            network={
            \tssid="DIRECT-cd-a-group-this-was-a-member-of"
            \tdisabled=2
            \tbssid=02:00:00:00:00:01
            }
            """;
    static final String RULE = "/etc/NetworkManager/conf.d/90-hostp2pd.conf";

    private static final String MODES = """
            Wiphy phy0
            \tSupported interface modes:
            \t\t * managed
            \t\t * AP
            \t\t * P2P-client
            \t\t * P2P-GO
            \t\t * P2P-device
            \tBand 1:
            \t\tCapabilities: 0x1ff
            """;

    private Healthy() {}

    static String radio(String combinations) {
        return MODES + "\tvalid interface combinations:\n" + combinations + "\tHT Capability overrides:\n";
    }

    static MachineTree at(Path root) {
        MachineTree tree = new MachineTree(root)
                .link("/sys/class/ieee80211/phy0/device/driver", "../../bus/pci/drivers/iwlwifi")
                .file("/sys/class/net/wlan0/phy80211/name", "phy0\n")
                .file("/sys/class/net/p2p-wlan0-0/phy80211/name", "phy0\n")
                .file("/sys/class/net/eth0/address", "x")
                .file("/sys/class/rfkill/rfkill0/type", "wlan\n")
                .file("/sys/class/rfkill/rfkill0/name", "phy0\n")
                .file("/sys/class/rfkill/rfkill0/soft", "0\n")
                .file("/sys/class/rfkill/rfkill0/hard", "0\n")
                .process(7, "wpa_supplicant", "/sbin/wpa_supplicant", "-Bqi", "wlan0", "-c" + CONF)
                .process(8, "NetworkManager", "/usr/sbin/NetworkManager")
                .process(9, "dnsmasq", "dnsmasq")
                .file("/proc/self/status", "Name:\tjava\nUid:\t1000\t1000\t1000\t1000\nGroups:\t1000 \n")
                .file("/etc/passwd", "root:x:0:0::/root:/bin/sh\nann:x:1000:1000::/home/ann:/bin/sh\n")
                .file("/etc/group", "root:x:0:\nnetdev:x:109:\nann:x:1000:\n")
                .file("/proc/net/udp", "  sl  local_address rem_address\n  1: 00000000:0043 00000000:0000 07\n")
                .file(BusRule.PATH, BusRule.text())
                .file(RULE, "[device-x]\nmatch-device=interface-name:p2p-*\nmanaged=0\n")
                .file(CONF, FILE);
        return answering(tree)
                .prints(
                        radio("\t\t * #{ managed } <= 1, #{ AP, P2P-client, P2P-GO } <= 2,\n"
                                + "\t\t   total <= 3, #channels <= 2, STA/AP BI must match\n"),
                        "iw",
                        "phy",
                        "phy0",
                        "info")
                .prints(
                        "2026-11-23T04:00 host kernel: usb\n",
                        "journalctl",
                        "-q",
                        "-k",
                        "--no-pager",
                        "-o",
                        "short-iso",
                        "--since=-6h");
    }

    private static MachineTree answering(MachineTree tree) {
        return tree.socket(SOCKET)
                .answers(SOCKET, Question.PING, "PONG")
                .answers(SOCKET, Question.STATUS, "wpa_state=DISCONNECTED\np2p_device_address=42:00:00:00:00:00")
                .answers(SOCKET, Question.VERSION, "2.10")
                .answers(SOCKET, Question.COUNTRY, "IT")
                .answers(SOCKET, Question.UPDATE_CONFIG, "1")
                .answers(SOCKET, Question.PERSISTENT_RECONNECT, "1")
                .answers(SOCKET, Question.CONFIG_METHODS, "keypad")
                .answers(SOCKET, Question.DEVICE_NAME, "DIRECT-kitchen")
                .answers(SOCKET, Question.RANDOM_DEVICE_ADDRESS, "0");
    }
}
