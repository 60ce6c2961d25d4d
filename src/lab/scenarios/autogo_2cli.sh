# Two phones at once into one group
radios 3; host; phones 2
product
need 60 group_up
find p1 p2
join p1; join p2
enters p1; enters p2
need 10 connected p1; need 10 connected p2
