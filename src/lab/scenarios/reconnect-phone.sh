# persistent_group: the phone restarts and comes back without a new enrolment
radios 2; host; phones 1
product
need 60 group_up
find p1; join p1; enters p1; sleep 1; cli p1 save_config
end p1; need 20 not inside p1
start p1; mark host
come_back p1; enters p1
must not seen host WPS-REG-SUCCESS
