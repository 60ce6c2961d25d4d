# The radio goes down under a running group and comes up again: the group comes back
# limit: 240
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1
leave p1
mark host
step "the radio goes down"
ip link set wlan0 down
ip link set "$(group)" down
need 20 seen host P2P-GROUP-REMOVED
sleep 3
ip link set wlan0 up
step "the radio comes up"
need 90 group_up
come_back p1; enters p1
must alive
