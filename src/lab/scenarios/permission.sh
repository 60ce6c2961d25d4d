# The control socket is not permitted, is said so, and the service goes on once it is
# limit: 240
radios 2; host "ctrl_interface=DIR=/run/host GROUP=netdev"; phones 1
chmod 0750 /run/host; chmod 0600 /run/host/*
chmod 0777 /tmp/logs; mkdir -p /run/of-nobody; chown nobody /run/of-nobody
PREFIX="setpriv --reuid=nobody --regid=nogroup --groups=netdev env HOME=/run/of-nobody XDG_RUNTIME_DIR=/run/of-nobody XDG_STATE_HOME=/run/of-nobody"
product
need 60 said 'may not be opened by this user'
must said netdev
must not group_up
chmod 0770 /run/host/*
need 60 group_up
find p1; join p1; enters p1
step "lost once more while wpa_supplicant restarts"
end host; start host; chmod 0600 /run/host/*; sleep 4; chmod 0770 /run/host/*
need 60 group_up
must alive
