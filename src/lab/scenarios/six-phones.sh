# Six phones ask within a moment: all are in
# limit: 240
radios 7; host; phones 6
product
need 60 group_up
find p1 p2 p3 p4 p5 p6
begun=$(now)
for n in 1 2 3 4 5 6; do join p$n & jobs[n]=$!; done; wait "${jobs[@]}"
need 60 inside p1 p2 p3 p4 p5 p6
step "all six after $(awk -v a="$begun" -v b="$(now)" 'BEGIN { print b - a }') s"
for n in 1 2 3 4 5 6; do need 10 connected p$n; done
