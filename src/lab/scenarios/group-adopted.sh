# A group that is up before the service starts is adopted with its phones, not doubled
radios 3; host; phones 2
cli host p2p_group_add persistent; need 60 group_up
find p1 p2
join p1; need 20 seen host 'P2P-PROV-DISC-SHOW-PIN'; on host "$(group)" wps_pin any $PIN; enters p1
mark host; index=$(cat "/sys/class/net/$(group)/ifindex")
product
join p2; enters p2; need 10 connected p2
must inside p1
same "the group's interface" "$index" "$(cat "/sys/class/net/$(group)/ifindex")"
must not seen host AP-STA-DISCONNECTED
