package org.hostp2pd.doctor;

import static org.hostp2pd.doctor.Healthy.CONF;
import static org.hostp2pd.doctor.Healthy.FILE;
import static org.hostp2pd.doctor.Healthy.RULE;
import static org.hostp2pd.doctor.Healthy.SOCKET;

import org.hostp2pd.supplicant.Question;
import org.hostp2pd.supplicant.WireInput.Trouble;

/// What makes a healthy machine show a symptom: one change, as it would happen.
final class Scenes {
    private static final String[] RADIO = {"iw", "phy", "phy0", "info"};
    private static final String[] KERNEL = {"journalctl", "-q", "-k", "--no-pager", "-o", "short-iso", "--since=-6h"};

    private Scenes() {}

    static MachineTree of(Symptom symptom, MachineTree tree) {
        return switch (symptom.section()) {
            case RADIO -> radio(symptom, tree);
            case SUPPLICANT -> supplicant(symptom, tree);
            case FILE -> file(symptom, tree);
            case GROUP -> group(symptom, tree);
            case PROGRAMS, ADDRESSES, CRASHES -> around(symptom, tree);
        };
    }

    private static MachineTree radio(Symptom symptom, MachineTree tree) {
        return switch (symptom) {
            case NO_RADIO -> tree.without("/sys/class/ieee80211");
            case RADIO_SWITCHED_OFF -> tree.file("/sys/class/rfkill/rfkill0/soft", "1\n");
            case RADIO_SWITCHED_OFF_BY_HARDWARE -> tree.file("/sys/class/rfkill/rfkill0/hard", "1\n");
            case ABILITIES_UNKNOWN -> tree.without("/sys/class/ieee80211").folder("/sys/class/ieee80211/phy9");
            case NO_WIFI_DIRECT_IN_DRIVER ->
                tree.prints("Supported interface modes:\n * managed\n * AP\nBand 1:\n", RADIO);
            case NO_GROUP_OWNER_IN_DRIVER ->
                tree.prints("Supported interface modes:\n * managed\n * P2P-client\nBand 1:\n", RADIO);
            case ONE_CHANNEL ->
                tree.prints(Healthy.radio(" * #{ AP, P2P-GO } <= 2,\n total <= 2, #channels <= 1\n"), RADIO);
            case NO_ACCESS_POINT_BESIDE ->
                tree.prints(
                        Healthy.radio(" * #{ managed } <= 1, #{ AP, P2P-GO } <= 1,\n total <= 2, #channels <= 2\n"),
                        RADIO);
            case NAME_TOO_LONG -> tree.file("/sys/class/net/wlx00aabbccddee/phy80211/name", "phy0\n");
            default -> tree;
        };
    }

    private static MachineTree supplicant(Symptom symptom, MachineTree tree) {
        return switch (symptom) {
            case SUPPLICANT_NOT_RUNNING -> tree.without("/proc/7");
            case SEVERAL_SUPPLICANTS -> tree.process(10, "wpa_supplicant", "wpa_supplicant", "-u");
            case NO_CONTROL_SOCKET -> tree.without(SOCKET);
            case CONTROL_SOCKET_DENIED -> tree.silent(SOCKET, Trouble.DENIED);
            case NEW_LOGIN_NEEDED -> {
                String group =
                        tree.machine().facts(SOCKET).map(FileFacts::group).orElse("");
                yield tree.silent(SOCKET, Trouble.DENIED).file("/etc/group", group + ":x:7:bob,ann\n");
            }
            case CONTROL_SOCKET_DEAD -> tree.silent(SOCKET, Trouble.REFUSED);
            case EVENTS_LOST -> tree.deaf();
            case BUILT_WITHOUT_WIFI_DIRECT -> tree.answers(SOCKET, Question.FIRST_PEER, "UNKNOWN COMMAND");
            case NO_P2P_DEVICE -> tree.answers(SOCKET, Question.STATUS, "wpa_state=DISCONNECTED");
            case OLD_VERSION -> tree.answers(SOCKET, Question.VERSION, "2.7");
            case VERSION_2_9 -> tree.answers(SOCKET, Question.VERSION, "2.9");
            case VERSION_2_10 -> driver(tree, "ath11k_pci");
            case VERSION_2_11 -> driver(tree, "brcmfmac").answers(SOCKET, Question.VERSION, "2.11-hostap");
            default -> tree;
        };
    }

    private static MachineTree driver(MachineTree tree, String name) {
        return tree.without("/sys/class/ieee80211/phy0/device")
                .link("/sys/class/ieee80211/phy0/device/driver", "x/" + name);
    }

    private static MachineTree file(Symptom symptom, MachineTree tree) {
        return switch (symptom) {
            case NO_FILE -> tree.process(7, "wpa_supplicant", "wpa_supplicant", "-u", "-s");
            case FILE_MISSING -> tree.without(CONF);
            case FILE_REFUSED -> tree.file(CONF, "update_config=1\nnetwork={\n");
            case FILE_HIDDEN -> tree.without(CONF).folder(CONF);
            case FILE_OPEN_TO_ALL -> tree.file(CONF, FILE, "rw-r--r--");
            case SAVING_OFF -> tree.answers(SOCKET, Question.UPDATE_CONFIG, "0");
            case RECONNECT_OFF -> tree.answers(SOCKET, Question.PERSISTENT_RECONNECT, "0");
            case COUNTRY_MISSING ->
                tree.answers(SOCKET, Question.COUNTRY, "FAIL").file(CONF, FILE.replace("country=IT\n", ""));
            case COUNTRY_IMPOSSIBLE -> tree.answers(SOCKET, Question.COUNTRY, "XY");
            case ADDRESS_RANDOM -> tree.answers(SOCKET, Question.RANDOM_DEVICE_ADDRESS, "1");
            case ADDRESS_RANDOM_BY_DRIVER -> driver(tree, "brcmfmac");
            case DEVICE_NAME_MISSING -> tree.answers(SOCKET, Question.DEVICE_NAME, "FAIL");
            case DEVICE_NAME_WITHOUT_PREFIX -> tree.answers(SOCKET, Question.DEVICE_NAME, "kitchen");
            default -> tree;
        };
    }

    private static MachineTree group(Symptom symptom, MachineTree tree) {
        return switch (symptom) {
            case KEYPAD_MISSING -> tree.answers(SOCKET, Question.CONFIG_METHODS, "display push_button");
            case GROUP_MODE_WRONG -> tree.file(CONF, FILE.replace("\tmode=3\n", ""));
            case GROUP_DISABLED_WRONG ->
                tree.file(CONF, FILE.replace("\tmode=3\n\tdisabled=2", "\tmode=3\n\tdisabled=1"));
            case GROUP_NAME_WITHOUT_PREFIX -> tree.file(CONF, FILE.replace("DIRECT-ab-kitchen", "kitchen"));
            case PASSPHRASE_TRIVIAL -> tree.file(CONF, FILE.replace("correct horse battery", "Password"));
            default -> tree;
        };
    }

    /// The configuration of this program that goes with a symptom.
    static String settings(Symptom symptom) {
        return switch (symptom) {
            case SETTINGS_REFUSED -> "pin: 12\n";
            case CHANNEL_HIDDEN -> "p2p_group_add_opts: freq=2472\n";
            case CHANNEL_5_GHZ -> "p2p_group_add_opts: freq=5\n";
            case PIN_TRIVIAL -> "pin: \"00000000\"\n";
            default -> Healthy.SETTINGS;
        };
    }

    private static MachineTree around(Symptom symptom, MachineTree tree) {
        return switch (symptom) {
            case NETWORK_MANAGER_MANAGES ->
                tree.prints(
                        "wlan0:connected\np2p-wlan0-0:connected (externally)\n",
                        "nmcli",
                        "-t",
                        "-f",
                        "DEVICE,STATE",
                        "device");
            case NETWORK_MANAGER_ENDS_GROUPS ->
                tree.without(BusRule.PATH)
                        .prints("wlan0:disconnected\n", "nmcli", "-t", "-f", "DEVICE,STATE", "device");
            case GROUPS_LEFT -> tree.file("/sys/class/net/p2p-wlan0-1/operstate", "down\n");
            case NETWORK_MANAGER_MAY_TAKE ->
                tree.file(RULE, "[device-x]\nmatch-device=interface-name:p2p-*\nmanaged=1\n");
            case DHCPCD_TAKES -> tree.process(11, "dhcpcd", "dhcpcd");
            case IWD_RUNNING -> tree.process(11, "iwd", "/usr/libexec/iwd");
            case DBUS_DENIES ->
                tree.file(
                        "/etc/dbus-1/system.d/local.conf",
                        "<deny send_destination=\"fi.w1.wpa_supplicant1\"\n send_interface=\"fi.w1.wpa_supplicant1.Interface.P2PDevice\"/>");
            case STEERED_BY_ANOTHER -> tree.process(11, "bash", "bash", "-c", "wpa_cli p2p_group_remove p2p-wlan0-0");
            case NO_GROUP_YET -> tree.without("/sys/class/net/p2p-wlan0-0");
            case NO_ADDRESS_SERVER -> tree.file("/proc/net/udp", "  sl  local_address\n  1: 00000000:0044 0\n");
            case FIREWALL_UFW ->
                tree.file("/etc/ufw/ufw.conf", "ENABLED=yes\n")
                        .file("/etc/ufw/user.rules", "-A x --dport 22 -j ACCEPT\n");
            case FIREWALL_FIREWALLD ->
                tree.process(11, "firewalld", "python3", "/usr/sbin/firewalld")
                        .prints("public\n", "firewall-cmd", "--get-default-zone");
            case FIREWALL_NFTABLES ->
                tree.prints(
                        "table inet filter {\n\tchain input {\n\t\ttype filter hook input priority 0; policy drop;\n\t}\n}\n",
                        "nft",
                        "list",
                        "ruleset");
            case FIRMWARE_CRASHED ->
                tree.prints(
                        "04:00 kernel: iwlwifi 0000:00:14.3: Microcode SW error detected. Restarting 0x0.\n", KERNEL);
            case SUPPLICANT_CRASHED -> tree.prints("04:00 kernel: wpa_supplicant[7]: segfault at 0 ip 0\n", KERNEL);
            case LOG_HIDDEN -> tree.prints("", KERNEL);
            default -> tree;
        };
    }
}
