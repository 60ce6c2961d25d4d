# grpform: no group until a phone asks; it goes with the last station, and the next phone gets a new one
# limit: 240
radios 3; host; phones 2
product "$(technique negotiated)" "min_conn_delay: 2"
never 5 group_up
insist p1
must not remembered
find p2; join p2; enters p2
leave p1; need 10 disconnected p1
never 4 not group_up
leave p2; need 20 not group_up
need 10 hooked ' stop_group'
cli p2 p2p_flush; insist p2
