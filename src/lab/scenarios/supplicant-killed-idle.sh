# wpa_supplicant is killed and ended while nothing goes on (on demand): the next phone is served
# limit: 300
radios 3; host; phones 2
product "$(technique negotiated)" "min_conn_delay: 2"
for signal in KILL TERM; do
  p=p1; [[ $signal == TERM ]] && p=p2
  step "$signal"; end host $signal; sleep 2; start host
  cli $p p2p_flush; insist $p
  leave $p; need 20 not group_up
done
must alive
