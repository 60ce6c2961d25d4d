# Where a person has to be asked and nobody answers, the phone is turned away
# limit: 240
radios 2; host; phones 1
rules "otherwise ask"
product
need 60 group_up
find p1; join p1
need 30 said 'p1.*accept or reject'
never 30 inside p1
need 120 said 'p1.*nobody answered'
must not inside p1
