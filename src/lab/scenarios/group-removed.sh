# Another program removes the group: it comes back
# limit: 240
radios 2; host; phones 1
product
need 60 group_up
cli host p2p_group_remove "$(group)"
need 20 seen host P2P-GROUP-REMOVED
need 60 group_up
need 10 hooked ' stop_group p2p-wlan0-0'
find p1; join p1; enters p1
step "again with a phone in it, and by taking its interface down"
ip link set "$(group)" down
need 20 seen host 'P2P-GROUP-REMOVED.*UNAVAILABLE'
need 60 group_up
leave p1; come_back p1; enters p1
