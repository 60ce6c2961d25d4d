# Two adapters: somebody chooses the other one in the window; it gets a group too, and the first keeps its own
# limit: 420
radios 2; host; supplicant other wlan1
CONTROL='/run/host", "/run/other' WIDTH=1024 HEIGHT=640
owns() { on "$1" "$2" status | grep -q '^mode=P2P GO'; }
named() { on "$1" "$2" status | sed -n 's/^ssid=//p'; }
panel Chooser
need 60 owns host p2p-wlan0-0
first=$(named host p2p-wlan0-0)
need 90 test -s "$LOGS/first.png"
step "the other one is chosen"
need 90 test -s "$LOGS/other.png"
must owns other p2p-wlan1-0
same "name of the first group" "$first" "$(named host p2p-wlan0-0)"
stop
cli other p2p_group_remove '*' > /dev/null
