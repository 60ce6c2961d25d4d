# A station without P2P joins the same group by its passphrase
radios 3; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1
legacy old wlan2; need 30 inside p2
need 10 hooked ' 4 connect 02:00:00:00:02:00 '
must inside p1
end old; need 10 hooked ' 4 disconnect 02:00:00:00:02:00 '
