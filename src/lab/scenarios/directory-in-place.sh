# A directory stands where the control socket should be; wpa_supplicant comes later
radios 2; phones 1
mkdir -p /run/host/p2p-dev-wlan0
product
sleep 4; must alive
rmdir /run/host/p2p-dev-wlan0; host
need 60 group_up
find p1; join p1; enters p1
