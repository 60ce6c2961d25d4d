# The group is made at start and stays, and is not kept in wpa_supplicant
radios 2; host; phones 1
product "$(technique autonomous)"
need 60 group_up
must not remembered
find p1; join p1; enters p1
need 10 connected p1
leave p1; need 10 disconnected p1
never 5 not group_up
