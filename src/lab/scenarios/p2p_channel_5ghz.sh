# The group is forced into the 5 GHz band
radios 2; iw reg set US; host country=US; phones 1 country=US
product 'p2p_group_add_opts: "freq=5"'
need 60 group_up
[[ $(group_fact freq) == 5??? ]] || fail "the frequency is $(group_fact freq)"
cli p1 p2p_find; need 45 found p1; join p1; enters p1
