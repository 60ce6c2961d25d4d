# The doctor finds another program that removes the group; ended as it says, the group stays
# limit: 300
radios 1; host
product
need 60 group_up
bash -c 'while :; do wpa_cli -p /run/host -i p2p-dev-wlan0 p2p_group_remove "*"; sleep 3; done' > /dev/null &
need 20 seen host P2P-GROUP-REMOVED
examine -c /tmp/hostp2pd.yaml
finds steered_by_another pin_trivial
mend steered_by_another
need 60 group_up
mark host
never 8 seen host P2P-GROUP-REMOVED
examine -c /tmp/hostp2pd.yaml
cured steered_by_another
finds programs_fine no_address_server
must group_up
