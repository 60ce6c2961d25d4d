# The service is killed and started again: it adopts the group, the phones stay, the next one is let in
# limit: 240
radios 3; host; phones 2
product
need 60 group_up
find p1 p2; join p1; enters p1; sleep 1
mark host; index=$(cat "/sys/class/net/$(group)/ifindex")
stop KILL; must inside p1
product
sleep 3
must inside p1
same "the group's interface" "$index" "$(cat "/sys/class/net/$(group)/ifindex")"
must not seen host AP-STA-DISCONNECTED
join p2; enters p2
need 10 connected p2
