# The first setup by somebody who is not root: only the helper writes, and only what was agreed to
# limit: 400
radios 1
fresh_machine
CONTROL=/run/wpa_supplicant
printf '%s\n' "ctrl_interface=DIR=$CONTROL" update_config=1 > /tmp/host.conf
chmod 600 /tmp/host.conf; cp -p /tmp/host.conf /tmp/before
wpa_supplicant -B -Dnl80211 -iwlan0 -c/tmp/host.conf -f"$LOGS/host.supplicant" -P/tmp/host.pid > /dev/null || fail "wpa_supplicant does not start"
answers() { [[ $(wpa_cli -p "$CONTROL" -i p2p-dev-wlan0 ping) == PONG ]]; }
need 20 answers
setup_answers pin: '"37519247"' ssid: DIRECT-ab-kitchen

step "nobody asks; what would run as root is only looked at"
mkdir -p /run/of-nobody; chown nobody /run/of-nobody; chmod 0777 "$LOGS"
printf '%s\n' '#!/bin/sh' 'echo "$1" "$2" > /run/of-nobody/command' 'cat > /run/of-nobody/request' 'exit 1' > /usr/local/bin/sudo
chmod 755 /usr/local/bin/sudo
"$LAB/typed.py" "$LOGS/terminal" setpriv --reuid=nobody --regid=nogroup --groups=nogroup \
  env HOME=/run/of-nobody XDG_RUNTIME_DIR=/run/of-nobody /mnt/product/bin/hostp2pd setup --answers /tmp/answers.yaml --yes < /dev/null &&
  fail "done though sudo refused"
rm /usr/local/bin/sudo
same command "/mnt/product/bin/hostp2pd apply-plan" "$(cat /run/of-nobody/command)"
must cmp /tmp/host.conf /tmp/before
not test -e /etc/hostp2pd.yaml || fail "written without root"
must grep -a 'may be read by the administrator alone' "$LOGS/terminal"

step "a request that was tampered with is refused"
helped() { /mnt/product/bin/hostp2pd apply-plan < "$1" >> "$LOGS/product" 2>&1; }
sed 's/37519247/47110815/' /run/of-nobody/request > /tmp/tampered
helped /tmp/tampered && fail "other answers were taken"
sed 's/"name":/"command":/' /run/of-nobody/request > /tmp/tampered
helped /tmp/tampered && fail "another question was taken"
must cmp /tmp/host.conf /tmp/before
not test -e /etc/hostp2pd.yaml || fail "written though it was refused"

step "the one that was agreed to is done"
helped /run/of-nobody/request || fail "not set up"
same name DIRECT-kitchen "$(wpa_cli -p "$CONTROL" -i p2p-dev-wlan0 get device_name)"
must test -e /etc/hostp2pd.yaml
undone
