# The first setup in the panel, page by page: from a fresh machine to a phone that joined; then undone octet for octet
# limit: 420
radios 2
fresh_machine
printf '%s\n' ctrl_interface=DIR=/run/wpa_supplicant update_config=1 > /tmp/host.conf
echo wlan0 > /tmp/host.iface; ln -s wpa_supplicant /run/host; start host
phones 1
word() { touch "$LOGS/$1"; }

WIDTH=1024 HEIGHT=640 window Newcomer
need 180 test -s "$LOGS/differences.png"
cp -p /tmp/host.conf /tmp/before
not test -e /etc/hostp2pd.yaml || fail "written before it was agreed to"
step "agreed"
word agree
need 120 test -s "$LOGS/done.png"
must grep '^device_name=DIRECT-kitchen' /tmp/host.conf
must test -e /etc/hostp2pd.yaml
same name DIRECT-kitchen "$(cli host get device_name)"

step "the session goes on with what was set up"
need 90 group_up
same SSID DIRECT-ab-kitchen "$(group_fact ssid)"
same passphrase 'correct horse battery' "$(passphrase)"
find p1; join p1 37519247; enters p1

step "somebody adds a network by hand, and is told of it before it goes with the rest"
must grep p2p_client_list /tmp/host.conf
printf '%s\n' 'network={' '	ssid="Home"' '	psk="a secret of mine"' '}' >> /tmp/host.conf
cp -p /tmp/host.conf "$LOGS/then.conf"
word undo
need 120 test -s "$LOGS/changed.png"
need 120 test -s "$LOGS/undone.png"
must cmp /var/lib/hostp2pd-setup/*/1.then "$LOGS/then.conf"
stop
must cmp /tmp/host.conf /tmp/before
same "mode of the file" "$(stat -c '%a %u %g' /tmp/before)" "$(stat -c '%a %u %g' /tmp/host.conf)"
not test -e /etc/hostp2pd.yaml || fail "a file is left over"
