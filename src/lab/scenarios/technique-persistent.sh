# The persistent group is made at start, kept empty, and a phone comes back without enrolment
radios 2; host; phones 1
product "$(technique persistent)"
need 60 group_up
must remembered
need 10 hooked ' start_group'
find p1; join p1; enters p1
need 10 connected p1
leave p1; need 10 disconnected p1
never 4 not group_up
mark host; come_back p1; enters p1
must not seen host WPS-REG-SUCCESS
leave p1; need 10 not inside p1
name=$(group); stop; need 5 hooked ' 1 terminated'
