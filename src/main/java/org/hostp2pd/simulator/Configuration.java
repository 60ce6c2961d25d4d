package org.hostp2pd.simulator;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The configuration of one interface in memory: network blocks by id and the global variables.
final class Configuration {
    private static final Set<String> VARIABLES = Set.of(
            "config_methods",
            "device_name",
            "device_type",
            "manufacturer",
            "model_name",
            "model_number",
            "serial_number",
            "update_config",
            "p2p_go_intent",
            "p2p_ssid_postfix",
            "persistent_reconnect",
            "p2p_go_ht40",
            "p2p_go_vht",
            "p2p_go_he",
            "p2p_group_idle",
            "p2p_go_freq_change_policy",
            "p2p_passphrase_len",
            "p2p_no_group_iface",
            "country",
            "p2p_listen_channel",
            "p2p_listen_reg_class",
            "p2p_oper_channel",
            "p2p_oper_reg_class",
            "per_sta_psk",
            "ap_scan",
            "uuid",
            "os_version",
            "driver_param",
            "p2p_pref_chan",
            "p2p_no_go_freq",
            "p2p_disabled",
            "p2p_intra_bss",
            "p2p_add_cli_chan",
            "p2p_optimize_listen_chan",
            "p2p_search_delay",
            "ip_addr_go",
            "ip_addr_mask",
            "ip_addr_start",
            "ip_addr_end",
            "wps_cred_processing",
            "autoscan",
            "filter_ssids",
            "disassoc_low_ack",
            "max_num_sta",
            "p2p_device_random_mac_addr",
            "p2p_interface_random_mac_addr");

    private final NavigableMap<Integer, Network> networks = new TreeMap<>();
    private final Map<String, String> variables = new TreeMap<>();

    /// A copy with the networks numbered anew from 0, as after reading them from a file.
    Configuration reread() {
        Configuration copy = new Configuration();
        copy.variables.putAll(variables);
        networks.values().forEach(network -> copy.networks.put(copy.networks.size(), network.copy()));
        return copy;
    }

    NavigableMap<Integer, Network> networks() {
        return networks;
    }

    /// @return the id of a new, empty network
    int add() {
        int id = networks.isEmpty() ? 0 : networks.lastKey() + 1;
        networks.put(id, new Network());
        return id;
    }

    Optional<Network> network(int id) {
        return Optional.ofNullable(networks.get(id));
    }

    Optional<String> get(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    /// @return whether there is such a variable
    boolean set(String variable, String value) {
        boolean known = VARIABLES.contains(variable);
        if (known) {
            variables.put(variable, value);
        }
        return known;
    }
}
