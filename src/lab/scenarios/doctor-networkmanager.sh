# The doctor finds that NetworkManager ends each group; what it offers lets groups be, and NetworkManager keeps the radio
# limit: 500
# needs: network-manager
. "$LAB/systemd.sh"
radios 2; phones 1
machine "$LAB/network-manager"
network_manager_unit
boot
tell systemctl start NetworkManager
nm() { within nmcli -t -f DEVICE,STATE device; }
keeps() { nm | grep -qE "^$1:(disconnected|connected)"; }
stays() { sleep 1; compgen -G '/run/host/p2p-wlan0-*'; }
ended() { (($(grep -c 'has ended' "$LOGS/product") > ${1:-0})); }
systemctl() { within systemctl "$@"; }
need 60 keeps wlan0
need 30 on host p2p-dev-wlan0 ping
HOST=$(cli host status | sed -n 's/^p2p_device_address=//p')

product
need 60 ended
step "NetworkManager says: $(nm | tr '\n' ' ')"
examine
finds network_manager_ends_groups groups_left
mend network_manager_ends_groups
need 90 stays
ends=$(grep -c 'has ended' "$LOGS/product")
never 15 ended "$ends"
examine
mend groups_left
examine
cured network_manager_ends_groups network_manager_manages network_manager_may_take groups_left dbus_denies
finds network_manager_fine
must keeps wlan0
find p1; join p1; enters p1

step "NetworkManager starts anew, and the radio with it"
tell systemctl restart NetworkManager
need 60 ended "$ends"
need 60 stays
# NetworkManager scans on the radio's one channel at first, and a phone that is not heard asks again.
returns() { inside p1 || { cli p1 p2p_group_add persistent=0 > /dev/null; patience=1 await 20 inside p1; }; }
need 60 returns
step "p1 is back"
must keeps wlan0
