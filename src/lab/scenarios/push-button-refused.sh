# A phone that presses its button where a PIN is asked for is told so, and gets in by the PIN
radios 2; host; phones 1
product "pbc_in_use: False"
need 60 group_up
find p1; push p1
never 8 inside p1
cli p1 p2p_cancel; find p1; join p1; enters p1
