# A mend from the doctor's screen of the panel: the doctor does not find it any more; taken back, the file is what it was
# limit: 300
radios 1
fresh_machine
# Nothing but the file knows whether it may be saved: the panel's session does not say.
printf '%s\n' ctrl_interface=DIR=/run/wpa_supplicant '# the kitchen' country=IT > /tmp/host.conf
chmod 600 /tmp/host.conf; cp -p /tmp/host.conf /tmp/before
echo wlan0 > /tmp/host.iface; ln -s wpa_supplicant /run/host; start host
may_save() { cli host get update_config; }
word() { touch "$LOGS/$1"; }

window Caretaker
need 180 test -s "$LOGS/offered.png"
same "what wpa_supplicant may" 0 "$(may_save)"
must cmp /tmp/host.conf /tmp/before
[[ -z $(ls /var/lib/hostp2pd-setup) ]] || fail "written before it was agreed to"
step "agreed"
word agree
need 120 test -s "$LOGS/mended.png"
same "what wpa_supplicant may" 1 "$(may_save)"
must grep '^update_config=1' /tmp/host.conf
must grep '^country=IT' /tmp/host.conf
not test -e /etc/hostp2pd.yaml || fail "more is written than what mends it"

step "taken back"
word undo
need 120 test -s "$LOGS/back.png"
same "what wpa_supplicant may" 0 "$(may_save)"
must cmp /tmp/host.conf /tmp/before
same "mode of the file" "$(stat -c '%a %u %g' /tmp/before)" "$(stat -c '%a %u %g' /tmp/host.conf)"
must group_up
stop
must cmp /tmp/host.conf /tmp/before
