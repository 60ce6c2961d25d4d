#!/bin/bash
# In the guest: takes scenarios from the queue until there are none, each in a world of its own (processes, /run,
# /tmp, the product's folders, fresh radios), then switches the guest off.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home LC_ALL=C.UTF-8
exec </dev/null
hostname lab
ip link set lo up
mkdir -p /lib/modules
ln -sfn "/mnt/modules/lib/modules/$(uname -r)" "/lib/modules/$(uname -r)"

# Radio time is real time, which a busy machine does not always keep: who fails is tried once more, and that is said.
play() {
  local name=$1 started result said
  started=$(date +%s%N)
  try "$name"; result=$?
  said=$(verdict "$name" "$result" "$started")
  if ((result != 0)); then
    mkdir -p "/mnt/out/$name/first"
    find "/mnt/out/$name" -maxdepth 1 -type f -exec mv -t "/mnt/out/$name/first" {} +
    started=$(date +%s%N)
    try "$name"; result=$?
    said="$(verdict "$name" "$result" "$started"), second try; the first: ${said#FAIL "$name": }"
  fi
  echo "$said" > "/mnt/out/$name/part"
  mv "/mnt/out/$name/part" "/mnt/out/$name/result"
}

try() {
  local name=$1 file=/mnt/lab/scenarios/$1.sh limit result
  [[ $name == @* ]] && file=/mnt/lab/${name#@}.sh
  limit=$(sed -n 's/^# limit: //p' "$file")
  limit=$((${limit:-180} * 2))
  unshare --pid --fork --kill-child --mount --mount-proc \
    timeout -k 10 $((limit + 30)) /bin/bash /mnt/lab/world.sh "$file" "/mnt/out/$name" "$limit" \
    > "/mnt/out/$name/scenario" 2>&1
  result=$?
  rmmod mac80211_hwsim 2>/dev/null
  dmesg -c | grep -E 'WARNING|BUG|Oops|segfault' > "/mnt/out/$name/kernel"
  return "$result"
}

verdict() {
  local tenths=$((($(date +%s%N) - $3) / 100000000)) seconds why
  seconds=$((tenths / 10)).$((tenths % 10))
  if (($2 == 0)); then echo "PASS $1 ($seconds s)"; return; fi
  why=$(grep -a '^FAILED: ' "/mnt/out/$1/scenario" | head -n 1)
  (($2 == 124 || $2 == 137)) && why="FAILED: not done in time; at: $(tail -n 1 "/mnt/out/$1/scenario")"
  echo "FAIL $1: ${why#FAILED: } ($seconds s)"
}

while read -r name; do
  mkdir "/mnt/out/$name" 2>/dev/null && play "$name"
done < /mnt/out/queue
sync
/bin/busybox poweroff -f
