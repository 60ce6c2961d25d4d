# wpa_supplicant reads its configuration anew, which removes the group: it comes back with the same name
# limit: 240
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1
leave p1; name=$(group_fact ssid)
mark host
cli host reconfigure
step "reconfigured"
sleep 5
need 60 group_up
same "the group's name" "$name" "$(group_fact ssid)"
come_back p1; enters p1
must alive
