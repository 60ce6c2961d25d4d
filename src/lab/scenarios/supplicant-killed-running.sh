# wpa_supplicant is killed and ended while a phone is connected: the group comes back and the phone is told apart
# limit: 300
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1; sleep 1
for signal in KILL TERM; do
  step "$signal"; end host $signal; sleep 2; start host
  need 60 group_up
  leave p1; mark host; come_back p1; enters p1
  must not seen host WPS-REG-SUCCESS
done
need 10 disconnected p1
must alive
