# Push button for the listed: a listed name gets in by button, an unlisted one is asked for the PIN and gets in by it
# limit: 240
radios 4; host "config_methods=virtual_push_button"; phones 3
product "pbc_in_use: True" "pbc_white_list:" "  - p1" "  - 42:00:00:00:03:00"
need 60 group_up
find p1 p2 p3
push p1; enters p1
push p3; enters p3
mark p2; push p2
need 20 seen p2 'P2P-PROV-DISC-(ENTER|SHOW)-PIN'
must not inside p2
cli p2 p2p_cancel; find p2; join p2; enters p2
