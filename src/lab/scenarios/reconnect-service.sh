# The service ends in good order and starts again: the group comes back the same and so does the phone
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1; sleep 1
ssid=$(group_fact ssid)
stop; product
need 60 group_up
same SSID "$ssid" "$(group_fact ssid)"
await 5 inside p1 || { leave p1; mark host; come_back p1; enters p1; must not seen host WPS-REG-SUCCESS; }
