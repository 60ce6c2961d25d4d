# A daemon: its start, a second one refused, a reload with a phone connected, the end, and a start after SIGKILL
# limit: 400
radios 3; host; phones 2
LOCK=/var/run/hostp2pd-p2p-dev-wlan0.pid
told() {
  step "hostp2pd $*"
  /mnt/product/bin/hostp2pd -i p2p-dev-wlan0 -c /tmp/hostp2pd.yaml -p "$HOOK" "$@" >> "$LOGS/told" 2>&1
}
configured() {
  settings "$@"
  printf '%s\n' logging: '  handlers:' "    file: {class: logging.FileHandler, filename: $LOGS/product, level: INFO}" \
    '  root: {level: INFO, handlers: [file]}' >> /tmp/hostp2pd.yaml
}
up() { told -d || fail "the daemon did not start"; need 60 group_up; cp "$LOCK" /tmp/product.pid; must alive; }

configured; up
told -d && fail 'a second one started'
must grep "as process $(< "$LOCK")," "$LOGS/told"
find p1 p2; join p1; enters p1
mark host
configured 'pin: "76543210"'; told -r
need 20 said 'reload|settings|configuration'
join p2 76543210; enters p2
must inside p1
told -t; must not alive; must not test -e "$LOCK"; must inside p1 p2
up; must inside p1 p2
stop KILL; must test -e "$LOCK"
told -t; must grep 'No hostp2pd runs' "$LOGS/told"
up; must grep 'ended without a trace' "$LOGS/told"
must inside p1 p2
must not seen host 'AP-STA-DISCONNECTED'
