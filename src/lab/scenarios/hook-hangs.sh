# A hook that never ends delays nothing: the group comes up, phones get in, the service ends when asked
cat > /tmp/slow-hook <<'HOOK'
#!/bin/bash
/mnt/lab/hook.sh "$@"
exec sleep 1000
HOOK
chmod +x /tmp/slow-hook; HOOK=/tmp/slow-hook
radios 3; host; phones 2
product
need 60 group_up
find p1 p2; join p1; enters p1; join p2; enters p2
must alive
stop
