# Device names meant for a shell, a parser or a terminal reach the hook as one plain argument, and nothing else happens
# limit: 300
radios 7; host
names=(';touch /tmp/pwned' '$(touch /tmp/pwned)' 'x p2p_dev_addr=00:11:22:33:44:55' "it's \"x\" name='b' c=" \
  $'caf\xe9 \xff\xfe`touch /tmp/pwned`' 'Not connected to wpa_supplicant')
for n in 1 2 3 4 5 6; do phone p$n "device_name=${names[n - 1]}" & jobs[n]=$!; done; wait "${jobs[@]}"
product
need 60 group_up
find p1 p2 p3 p4 p5 p6
for n in 1 2 3 4 5 6; do join p$n; done
for n in 1 2 3 4 5 6; do enters p$n 60; need 15 connected p$n; done
for n in 1 2 3 4 6; do
  must grep -aF -- " 4 connect $(address p$n) $(printf %q "${names[n - 1]}") $(group)" "$LOGS/hook"
done
must not grep -aqE ' (dis)?connect 00:11:22:33:44:55' "$LOGS/hook"
for n in 1 2 3 4 5 6; do leave p$n; need 10 disconnected p$n; done
must not test -e /tmp/pwned
must alive
