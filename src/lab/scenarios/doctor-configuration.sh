# The doctor finds what is wrong in the configuration, and what it offers cures it, also over a restart
# limit: 400
radios 1
host update_config=0 persistent_reconnect=0 config_methods=display p2p_device_random_mac_addr=1 'network={' $'\tssid="DIRECT-ab-kitchen"' \
  $'\tdisabled=2' $'\tpsk="correct horse battery"' '}' 'network={' $'\tssid="kitchen"' $'\tmode=3' $'\tdisabled=1' $'\tpsk="correct horse battery"' '}'
chmod 644 /tmp/host.conf
wrong=(saving_off reconnect_off keypad_missing country_missing address_random file_open_to_all group_mode_wrong group_disabled_wrong)
cli host p2p_group_add persistent=0
never 4 group_up
cli host p2p_group_remove '*'; cli host p2p_flush
examine
finds "${wrong[@]}" events_fine p2p_device_fine control_socket_fine abilities_fine name_fine
mend group_disabled_wrong group_mode_wrong
mend saving_off reconnect_off keypad_missing country_missing address_random file_open_to_all
examine
cured "${wrong[@]}"
finds group_fine group_name_without_prefix
mend group_name_without_prefix
[[ $(cli host p2p_group_add persistent=0) == OK ]] || fail "the group does not come up"
need 30 group_up
same SSID DIRECT-ab-kitchen "$(group_fact ssid)"
step "the same after a restart, but that wpa_supplicant 2.10 opens its file again each time it saves"
end host; start host
examine
cured "${wrong[@]/file_open_to_all/group_name_without_prefix}" no_file
finds group_fine saving_fine
