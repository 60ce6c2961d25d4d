# wpa_supplicant is killed and ended while a phone is being enrolled: the group comes back and the phone gets in
# limit: 300
radios 2; host; phones 1
product
need 60 group_up
for signal in KILL TERM; do
  mark host; cli p1 p2p_flush; find p1; join p1; need 20 seen host 'P2P-PROV-DISC-SHOW-PIN'
  step "$signal"; end host $signal; sleep 1; start host
  need 60 group_up
  cli p1 p2p_cancel; leave p1; cli p1 p2p_flush; find p1; join p1; enters p1 60
  leave p1; need 20 not inside p1
done
must alive
