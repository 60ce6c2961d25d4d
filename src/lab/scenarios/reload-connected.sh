# Reload while a phone is connected and another has asked: the one stays, the new PIN lets in the other, a broken file changes nothing
# limit: 240
radios 4; host; phones 3
product
need 60 group_up
find p1 p2 p3; join p1; enters p1
must cli p2 p2p_prov_disc "$HOST" display
need 20 seen p2 P2P-PROV-DISC-ENTER-PIN
mark host
reload 'pin: "76543210"'
need 20 said 'reload|settings|configuration'
sleep 2; must inside p1
join p2 76543210; enters p2
reload $'pin: [1, 2\n\tx: y'
sleep 3; must alive; must inside p1; must inside p2
join p3 76543210; enters p3
must not seen host 'AP-STA-DISCONNECTED'
must not seen host 'P2P-GROUP-REMOVED'
