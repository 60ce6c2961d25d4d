# The doctor finds a control socket that is not there or not permitted, and a file that is gone; what it offers cures it
# limit: 400
radios 1
CONTROL=/run/wpa_supplicant
systemctl() { kill "$(< /tmp/host.pid)"; need 10 gone "$(cat /tmp/host.was)"; launch; }
launch() {
  wpa_supplicant -B -Dnl80211 -iwlan0 -c/tmp/host.conf -f"$LOGS/host.supplicant" -P/tmp/host.pid > /dev/null || fail "wpa_supplicant does not start"
  need 10 test -s /tmp/host.pid; cp /tmp/host.pid /tmp/host.was
}
answers() { [[ $(wpa_cli -p "$CONTROL" -i p2p-dev-wlan0 ping) == PONG ]]; }
printf '%s\n' update_config=1 device_name=DIRECT-host > /tmp/host.conf
chmod 644 /tmp/host.conf
launch
examine
finds no_control_socket supplicant_running
mend no_control_socket
need 20 answers
examine
cured no_control_socket
finds control_socket_fine events_fine p2p_device_fine

step "nobody may not use it"
mkdir -p /run/of-nobody; chown nobody /run/of-nobody; chmod 0777 "$LOGS"
as() { PREFIX="setpriv --reuid=nobody --regid=nogroup --groups=$1 env HOME=/run/of-nobody XDG_RUNTIME_DIR=/run/of-nobody"; }
as nogroup
examine
finds control_socket_denied
mend control_socket_denied
examine
finds new_login_needed
cured control_socket_denied
as netdev
examine
cured new_login_needed control_socket_denied
finds control_socket_fine
PREFIX=

step "the file is gone"
rm /tmp/host.conf
examine
finds file_missing
mend file_missing
need 20 answers
examine
cured file_missing
finds file_fine saving_fine
