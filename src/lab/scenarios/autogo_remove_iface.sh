# The host's interface is removed from wpa_supplicant and added again: the group comes back
radios 2; host; phones 1
product
need 60 group_up
wpa_cli -g /run/host-global interface_remove wlan0
need 20 not group_up
sleep 3
wpa_cli -g /run/host-global interface_add wlan0 /tmp/host.conf nl80211
need 60 group_up
find p1; join p1; enters p1
must alive
