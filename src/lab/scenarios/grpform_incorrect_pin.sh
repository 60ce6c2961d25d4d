# A wrong PIN in a negotiation is refused, the right one afterwards is taken
# limit: 240
radios 2; host; phones 1
product "$(technique negotiated)" "min_conn_delay: 2"
find p1; negotiate p1 87654325
need 30 seen p1 'P2P-GROUP-FORMATION-FAILURE'
must not inside p1
need 30 not group_up
cli p1 p2p_flush; insist p1
