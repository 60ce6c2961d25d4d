# The first setup in a terminal: from an empty configuration to a phone that joined; then undone octet for octet
# limit: 400
radios 2
fresh_machine
supplicant host wlan0
phones 1
cp -p /tmp/host.conf /tmp/before

step "somebody leaves in the middle"
printf 'Wi-Fi adapter [\twlan0\nName [\t^C\n' | typing setup && fail "set up though somebody left"
must cmp /tmp/host.conf /tmp/before

step "somebody types"
typing setup <<'TYPED' || fail "not set up"
Wi-Fi adapter [	wlan0
Name [	DIRECT-kitchen
Kind of device [	print
Kind of device [	printer_scanner
How phones get in [	pin
PIN [	12345670
PIN [	37519247
Name of the network [	<
How phones get in [	
PIN [	
Name of the network [	DIRECT-ab-kitchen
without Wi-Fi Direct [	kiosk26
without Wi-Fi Direct [	correct horse battery
Band [	2.4
Country [	IT
Address [	device
Start with the computer [	no
Log [	
Do this?	yes
TYPED
same name DIRECT-kitchen "$(cli host get device_name)"
must grep -q 'device_type=3-0050F204-2' /tmp/host.conf

serve
find p1
cli p1 p2p_peer "$HOST" | grep -q pri_dev_type=3-0050F204-2 || fail "the kind is not announced"
join p1 37519247; enters p1
same SSID DIRECT-ab-kitchen "$(group_fact ssid)"

stop
undone
