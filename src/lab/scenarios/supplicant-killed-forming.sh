# wpa_supplicant is killed and ended while a group is being formed: the phone's next attempt is served
# limit: 300
radios 2; host; phones 1
product "$(technique negotiated)" "min_conn_delay: 2"
for signal in KILL TERM; do
  mark host; cli p1 p2p_flush; find p1; negotiate p1; need 20 seen host 'P2P-GO-NEG-REQUEST|P2P-GO-NEG-SUCCESS|p2p-wlan0'
  step "$signal"; end host $signal; sleep 2; start host
  cli p1 p2p_cancel; cli p1 p2p_flush; insist p1
  leave p1; need 20 not group_up
done
must alive
