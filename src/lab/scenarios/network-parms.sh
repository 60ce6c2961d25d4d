# Where no persistent group exists, it is made from network_parms
radios 2; host; phones 1
product "network_parms:" "  - ssid: '\"DIRECT-zz-named\"'" "  - psk: '\"of-my-own-making\"'" "  - proto: RSN" "  - key_mgmt: WPA-PSK" "  - pairwise: CCMP" "  - auth_alg: OPEN"
need 60 group_up
same SSID DIRECT-zz-named "$(group_fact ssid)"; same passphrase of-my-own-making "$(passphrase)"
must remembered
find p1; join p1; enters p1
