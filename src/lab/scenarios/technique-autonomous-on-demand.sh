# No group until a phone asks; then it stays, and the next phone is enrolled into it
radios 3; host; phones 2
product "$(technique autonomous-on-demand)"
never 5 group_up
insist p1
must not remembered
leave p1; need 10 disconnected p1
never 6 not group_up
find p2; join p2; enters p2
need 10 connected p2
