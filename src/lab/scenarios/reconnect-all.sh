# Phone, the host's wpa_supplicant and the service restart: the phone comes back without a new enrolment
# limit: 240
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1; sleep 1; cli p1 save_config
ssid=$(group_fact ssid) pass=$(passphrase)
stop; end host; end p1
start host; start p1; product
need 60 group_up
same SSID "$ssid" "$(group_fact ssid)"; same passphrase "$pass" "$(passphrase)"
mark host; come_back p1; enters p1
must not seen host WPS-REG-SUCCESS
