# The host's own connection needs another channel, and the radio has only one: said; where that connection goes first, the group moves
# limit: 400
radios 3; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1
leave p1
mark host
before=$(group_fact freq)
there=2462; [[ $before == "$there" ]] && there=2412
supplicant home wlan2 p2p_disabled=1 ap_scan=2 "network={" 'ssid="home"' mode=2 "frequency=$there" key_mgmt=NONE "}"
go_home() {
  on host wlan0 disconnect > /dev/null
  on host wlan0 select_network 0 > /dev/null
}
on host wlan0 add_network > /dev/null
on host wlan0 set_network 0 ssid '"home"' > /dev/null
on host wlan0 set_network 0 key_mgmt NONE > /dev/null
step "the host wants to join the network at home, on $there MHz and not $before; the group goes first"
go_home
need 60 said 'different channels'
must group_up
come_back p1; enters p1
leave p1
step "the connection goes first"
cli host p2p_set conc_pref sta > /dev/null
go_home
at_home() { on host wlan0 status | grep -q "^freq=$there" && on host wlan0 status | grep -q '^wpa_state=COMPLETED'; }
need 60 at_home
step "the host is at home"
moved() { [[ $(group_fact freq) == "$there" ]]; }
need 90 moved
step "the group is there as well"
come_back p1; enters p1
must alive
