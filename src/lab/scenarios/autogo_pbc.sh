# Push button for everybody: two phones one after the other
radios 3; host "config_methods=virtual_push_button"; phones 2
product "pbc_in_use: True"
need 60 group_up
find p1 p2
push p1; enters p1
push p2; enters p2
need 10 connected p2
