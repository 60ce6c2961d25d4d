# wpa_supplicant is killed and its file deleted: the phone comes back without a new enrolment
# limit: 300
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1; sleep 1
ssid=$(group_fact ssid) pass=$(passphrase)
end host KILL; rm /tmp/host.conf; start host
need 60 group_up
same SSID "$ssid" "$(group_fact ssid)"; same passphrase "$pass" "$(passphrase)"
leave p1; mark host
come_back p1; enters p1
must not seen host WPS-REG-SUCCESS
leave p1
step "once more with the service ended meanwhile"
stop; end host KILL; rm /tmp/host.conf; start host; product
need 60 group_up
same SSID "$ssid" "$(group_fact ssid)"; same passphrase "$pass" "$(passphrase)"
mark host; come_back p1; enters p1
must not seen host WPS-REG-SUCCESS
