# The doctor finds a name too long for p2p-dev-, and the name it gives instead lets wpa_supplicant make its P2P device
# limit: 300
radios 1
ip link set wlan0 name wlx020000000000
iface=wlx020000000000
launch() {
  wpa_supplicant -B -Dnl80211 -i"$iface" -c/tmp/host.conf -f"$LOGS/host.supplicant" -P/tmp/host.pid > /dev/null
  need 10 test -s /tmp/host.pid
}
systemctl() { pid=$(< /tmp/host.pid); kill "$pid"; need 10 gone "$pid"; iface=wifi0; launch; }
printf '%s\n' ctrl_interface=DIR=/run/host update_config=1 > /tmp/host.conf
launch
need 20 test -S "/run/host/$iface"
step "sockets: $(ls /run/host | tr '\n' ' ')"
examine
finds name_too_long
mend name_too_long
need 20 test -S /run/host/p2p-dev-wifi0
must grep -q Name=wifi0 /etc/systemd/network/10-wifi0.link
examine
cured name_too_long no_p2p_device
finds name_fine p2p_device_fine
[[ $(wpa_cli -p /run/host -i p2p-dev-wifi0 p2p_group_add) == OK ]] || fail "no group"
need 30 group_up
