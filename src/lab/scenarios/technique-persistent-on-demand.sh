# No group until a phone asks; then persistent: the phone's invitation alone brings it up again
radios 2; host; phones 1
product "$(technique persistent-on-demand)"
never 5 group_up
insist p1
must remembered
need 10 connected p1
ssid=$(group_fact ssid)
leave p1; need 10 disconnected p1
cli host p2p_group_remove "$(group)"
need 10 not group_up
never 5 group_up
cli p1 p2p_flush; find p1
mark host; invite p1; enters p1
must not seen host WPS-REG-SUCCESS
same "the SSID" "$ssid" "$(group_fact ssid)"
