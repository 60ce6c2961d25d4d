# The host's wpa_supplicant restarts with its file: the same group comes back and the phone with it
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1; sleep 1
ssid=$(group_fact ssid) pass=$(passphrase)
end host; start host
need 60 group_up
same SSID "$ssid" "$(group_fact ssid)"; same passphrase "$pass" "$(passphrase)"
leave p1; mark host
come_back p1; enters p1
must not seen host WPS-REG-SUCCESS
