# A channel that cannot be had: said, tried again, and mended by a reload
radios 2; host; phones 1
product 'p2p_group_add_opts: "freq=5180"'
need 30 said 'channel|frequency'
never 8 group_up
must alive
reload 'p2p_group_add_opts: "freq=2"'
need 60 group_up
find p1; join p1; enters p1
