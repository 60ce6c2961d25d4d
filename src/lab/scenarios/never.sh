# Whom a rule turns away does not get in, not even by the PIN that is on offer for another
radios 3; host; phones 2
rules "device $(address p2) never"
product
need 60 group_up
find p1 p2; join p2
need 30 said 'p2.*turned away'
join p1; enters p1
never 20 inside p2
must inside p1
must not disconnected p1
