# world.sh SCENARIO OUT SECONDS: the first process of a scenario's world; all others die with it.
scenario=$1 out=$2 limit=$3
for folder in /tmp /run /var/lib/hostp2pd; do mkdir -p "$folder"; mount -t tmpfs tmpfs "$folder"; done
mkdir -p "$HOME" /tmp/logs
iw reg set 00 2>/dev/null
timeout -k 5 "$limit" /bin/bash -c '
  . /mnt/lab/guest.sh
  . "$1"
  no_second_group
' scenario "$scenario"
result=$?
cp -r /tmp/logs/. "$out/"
cp /tmp/*.conf /tmp/*.yaml "$out/" 2>/dev/null
exit "$result"
