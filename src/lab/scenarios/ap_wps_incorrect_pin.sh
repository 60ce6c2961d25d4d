# A wrong PIN into the running group is refused, the right one afterwards is taken, others are not disturbed
radios 3; host; phones 2
product
need 60 group_up
find p1 p2; join p1; enters p1
mark host
join p2 87654325
need 30 seen p2 'P2P-GROUP-FORMATION-FAILURE'
must not inside p2
find p2; join p2; enters p2
must inside p1
must not seen host 'AP-STA-DISCONNECTED.*42:00:00:00:01:00'
