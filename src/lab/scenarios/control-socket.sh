# A script asks the running service over its control socket, and puts a phone out; who is not in the group is kept out
# limit: 400
radios 2; host; phones 1
product "$(technique persistent)" "control_group: games"
need 60 group_up
ctl() { /mnt/product/bin/hostp2pd "$@"; }
must ctl status
ctl status --json | grep -q '"type":"Running"' || fail "status does not know the group"
ctl watch --json > "$LOGS/watch" & watching=$!
find p1; join p1; enters p1
need 10 grep -q '"type":"StationJoined"' "$LOGS/watch"
ctl stations | grep -q "$(address p1)" || fail "the phone is not listed"
ctl kick 02:00:00:00:77:77 2> /tmp/refused && fail "a phone that is not in was put out"
must grep -q Refused /tmp/refused
must ctl kick "$(address p1)"
need 10 disconnected p1
need 10 grep -q '"type":"StationLeft"' "$LOGS/watch"
same 'the PIN' "$(ctl pin)" "$PIN"
must not grep -q "$PIN" "$LOGS/watch"
kill "$watching"
nobody() { setpriv --reuid=nobody --regid=nogroup "$1" /mnt/product/bin/hostp2pd status; }
nobody --clear-groups 2> /tmp/denied && fail "somebody outside the group could ask"
must grep 'may not use the control socket' /tmp/denied
must nobody --groups=games
must alive
