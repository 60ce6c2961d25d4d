# Of several persistent groups the first is taken, or the one that persistent_network_id names
# limit: 240
network() { printf '%s\n' "network={" "ssid=\"$1\"" "psk=\"$2\"" mode=3 disabled=2 proto=RSN key_mgmt=WPA-PSK pairwise=CCMP auth_alg=OPEN "}"; }
radios 2; host "$(network DIRECT-aa-first first-secret)" "$(network DIRECT-bb-second second-secret)"; phones 1
product
need 60 group_up
same SSID DIRECT-aa-first "$(group_fact ssid)"
stop
cli host p2p_group_remove '*'
product "persistent_network_id: 1"
need 60 group_up
same SSID DIRECT-bb-second "$(group_fact ssid)"; same passphrase second-secret "$(passphrase)"
find p1; join p1; enters p1
