# Two others press their buttons as well: refused and said; once the monitor time of 120 s is over, a phone gets in
# limit: 360
radios 4; host "config_methods=virtual_push_button"; phones 1
product "pbc_in_use: True"
need 60 group_up
for n in 2 3; do
  supplicant "l$n" "wlan$n" p2p_disabled=1; on "l$n" "wlan$n" wps_pbc any
done
find p1
need 40 seen host WPS-OVERLAP-DETECTED
push p1
need 30 said 'on several devices at once'
need 30 said '42:00:00:00:01:00.* too soon after several devices'
must not inside p1
sleep 20; end l2; end l3; cli p1 p2p_cancel
said_times=$(grep -c 'at once' "$LOGS/product")
((said_times < 5)) || fail "said $said_times times within a minute"
sleep 122
find p1; push p1; enters p1
