# The PIN comes from a program: the one it prints lets a phone in, none and a bad one let nobody in, and both are said
# limit: 240
radios 2; host; phones 1
program=/tmp/pin-program
answer() { printf '#!/bin/sh\n%s\n' "$1" > $program; chmod 755 $program; }
answer 'echo 11223344'
product "pin: None" "pin_command: $program"
need 60 group_up
find p1; join p1 11223344; enters p1
leave p1
answer 'echo nonsense'
find p1; join p1 11223344
need 30 said 'PIN program'
must not inside p1
must not said nonsense
never 20 inside p1
cli p1 p2p_cancel
answer 'echo 55667788'
find p1; join p1 55667788; enters p1
must alive
