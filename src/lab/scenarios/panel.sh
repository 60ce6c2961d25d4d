# A phone asks, somebody accepts it in the window, and it is in; the pictures of both are kept
# limit: 420
radios 2; host; phones 1
rules "otherwise ask"
panel Doorkeeper
need 60 group_up
need 60 test -s "$LOGS/window.png"
find p1; join p1
need 60 said 'p1.*accept or reject'
need 110 said 'p1.*type the pin'
step "accepted in the window"
# A phone gives up after a minute, and its person types again.
await 20 inside p1 || { find p1; join p1; }
enters p1 60
connected p1
# Each time it asks it gets another interface.
client=$(iw dev | awk '$2 ~ /^p2p-wlan1-/ { print $2 }')
need 20 on p1 "$client" status
[[ $(on p1 "$client" status) == *"ssid=$(group_fact ssid)"*wpa_state=COMPLETED* ]] || fail "p1 does not think so"
need 60 test -s "$LOGS/station.png"
must test -s "$LOGS/request.png"
stop
