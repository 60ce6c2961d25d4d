#!/bin/bash
# In the guest: takes scenarios from the queue until there are none, each in a world of its own (processes, /run,
# /tmp, the product's folders, fresh radios), then switches the guest off.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home LC_ALL=C.UTF-8
exec </dev/null
hostname lab
ip link set lo up
mkdir -p /lib/modules
ln -sfn "/mnt/modules/lib/modules/$(uname -r)" "/lib/modules/$(uname -r)"

play() {
  local name=$1 file=/mnt/lab/scenarios/$1.sh limit started result
  [[ $name == @* ]] && file=/mnt/lab/${name#@}.sh
  limit=$(sed -n 's/^# limit: //p' "$file")
  started=$(date +%s%N)
  unshare --pid --fork --kill-child --mount --mount-proc \
    timeout -k 10 $((${limit:-180} + 30)) /bin/bash /mnt/lab/world.sh "$file" "/mnt/out/$name" "${limit:-180}" \
    > "/mnt/out/$name/scenario" 2>&1
  result=$?
  rmmod mac80211_hwsim 2>/dev/null
  dmesg -c | grep -E 'WARNING|BUG|Oops|segfault' > "/mnt/out/$name/kernel"
  verdict "$name" "$result" $((($(date +%s%N) - started) / 100000000)) > "/mnt/out/$name/part"
  mv "/mnt/out/$name/part" "/mnt/out/$name/result"
}

verdict() {
  local seconds=$(($3 / 10)).$(($3 % 10)) why
  if (($2 == 0)); then echo "PASS $1 ($seconds s)"; return; fi
  why=$(grep -a '^FAILED: ' "/mnt/out/$1/scenario" | head -n 1)
  (($2 == 124 || $2 == 137)) && why="FAILED: not done in time; at: $(tail -n 1 "/mnt/out/$1/scenario")"
  echo "FAIL $1: ${why#FAILED: } ($seconds s)"
}

while read -r name; do
  mkdir "/mnt/out/$name" 2>/dev/null && play "$name"
done < /mnt/out/queue
sync
echo o > /proc/sysrq-trigger
sleep 10
