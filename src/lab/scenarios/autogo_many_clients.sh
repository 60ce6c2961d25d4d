# Four phones at once into one group
# limit: 240
radios 5; host; phones 4
product
need 60 group_up
find p1 p2 p3 p4
for p in p1 p2 p3 p4; do join $p; done
for p in p1 p2 p3 p4; do enters $p 60; need 10 connected $p; done
