# The installed package under systemd: set up, sandboxed, reloaded, killed, hung, without wpa_supplicant, back at the next boot
# limit: 600
# needs: package
. "$LAB/systemd.sh"
radios 3; phones 2
machine
supplicant_unit
cat > /usr/local/bin/hook <<'HOOK'
#!/bin/sh
# What it is told, and what it may and may not do in the sandbox of the service.
echo "$@" >> /var/lib/hostp2pd/hook
[ "$1" = started ] || exit 0
id -un > /var/lib/hostp2pd/who
for file in /etc /usr /home /run /dev; do touch $file/here 2> /dev/null && echo $file; done > /var/lib/hostp2pd/may
HOOK
chmod 755 /usr/local/bin/hook
boot

tell dpkg --no-triggers --force-unsafe-io -i /mnt/lab/package.deb
same "the configuration" 'root:hostp2pd 640' "$(stat -c '%U:%G %a' /etc/hostp2pd.yaml)"
must is UnitFileState disabled; must is ActiveState inactive
tell systemctl start wpa_supplicant
need 30 on host p2p-dev-wlan0 ping
sed -i 's|^  run_program: .*|  run_program: /usr/local/bin/hook|; s|^  control_group: .*|  control_group: netdev|' /etc/hostp2pd.yaml

setup_answers pin: '"37519247"' ssid: DIRECT-ab-kitchen
sed -i "s/start_at_boot: no/start_at_boot: yes/; s/country: IT/country: ''/" /tmp/answers.yaml
tell hostp2pd setup --answers /tmp/answers.yaml --yes
must is UnitFileState enabled; must is ActiveState active
must group_up
must shows 'DIRECT-ab-kitchen is up'

step "the sandbox"
same user hostp2pd "$(stat -c %U "/proc/$(process)")"
same NoNewPrivs 1 "$(of_service NoNewPrivs)"
same Seccomp 2 "$(of_service Seccomp)"
same capabilities "0000000000000000 0000000000000000" "$(of_service CapEff) $(of_service CapBnd)"
need 20 test -e /var/lib/hostp2pd/may
same "the hook's user" hostp2pd "$(< /var/lib/hostp2pd/who)"
same "what the hook may write" '' "$(< /var/lib/hostp2pd/may)"

find p1 p2; join p1 37519247; enters p1
need 10 grep "connect $(address p1) " /var/lib/hostp2pd/hook
same "the control socket" 'hostp2pd:netdev 660' "$(stat -c '%U:%G %a' /run/hostp2pd/*.sock)"
tell setpriv --reuid nobody --regid nogroup --groups netdev hostp2pd status
tell hostp2pd stations
must grep "^$(address p1)" "$LOGS/product"

mark host
sed -i 's/37519247/76543210/' /etc/hostp2pd.yaml
tell systemctl reload hostp2pd
join p2 76543210; enters p2
must inside p1

mkdir -p /etc/systemd/system/hostp2pd.service.d
printf '%s\n' '[Service]' WatchdogSec=20 > /etc/systemd/system/hostp2pd.service.d/lab.conf
tell systemctl daemon-reload
step "the service is killed"
kill -KILL "$(process)"
need 30 is NRestarts 1
need 60 is ActiveState active
must inside p1 p2
step "the service hangs"
kill -STOP "$(process)"
need 60 is NRestarts 2
need 60 is ActiveState active
must recorded 'Watchdog timeout'
must inside p1 p2
must not seen host 'AP-STA-DISCONNECTED|P2P-GROUP-REMOVED'

step "wpa_supplicant starts anew"
before=$(process)
tell systemctl restart wpa_supplicant
need 30 on host p2p-dev-wlan0 ping
need 60 group_up
same "the process of the service" "$before" "$(process)"
cli p1 p2p_group_remove '*' > /dev/null; come_back p1; enters p1

step "a boot at which wpa_supplicant comes late"
tell systemctl mask wpa_supplicant
halt
boot
need 60 shows wpa_supplicant
step "systemd shows: $(property StatusText)"
must is ActiveState activating
tell systemctl unmask wpa_supplicant
tell systemctl start wpa_supplicant
need 60 is ActiveState active
must group_up
cli p1 p2p_group_remove '*' > /dev/null; come_back p1; enters p1

tell systemctl stop hostp2pd
same "how it ended" "success 0" "$(property Result) $(property ExecMainStatus)"
