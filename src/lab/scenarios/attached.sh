# Attached as the panel is, by its classes but without a window: lets a phone in, measures it, outlives the service, puts the phone out
# limit: 500
radios 2; host; phones 1
rules 'otherwise ask'
product "$(technique persistent)"
need 60 group_up
coproc panel {
  "$(readlink -f "/proc/$(< /tmp/product.pid)/exe")" -cp '/mnt/product/lib/*' "$LAB/Attached.java" /run p2p-dev-wlan0 \
    > "$LOGS/attached" 2>&1
}
sees() { need "$1" grep -qa -- "$2" "$LOGS/attached"; }
asks() { step "the panel: $*"; echo "$*" >&"${panel[1]}"; sees 20 "^$*: Done"; }
sees 120 "^group=$(group_fact ssid) "
find p1; join p1
sees 30 "asking=$(address p1) "
asks permit "$(address p1)"; enters p1
asks look; sees 20 "stations=$(address p1)+ "
stop; sees 10 '^gone$'
product "$(technique persistent)"
sees 30 '^back$'
again() { sed '1,/^back$/d' "$LOGS/attached" | grep -qa -- "$1"; }
need 30 again "stations=$(address p1)+ "
asks kick "$(address p1)"; need 10 disconnected p1
need 10 again 'stations= '
eval "exec ${panel[1]}>&-"
sees 20 '^over$'
must alive
