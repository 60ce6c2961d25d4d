# What a scenario finds in its world: radios, supplicants, phones, the product, and ways to wait for what they do.
# Radio N is wlanN with the address 02:00:00:00:0N:00; its P2P device has 42:…, the interface of its group 46:…
# The host under test has radio 0; a phone pN has radio N.

HOST=42:00:00:00:00:00
PIN=12345670
LOGS=/tmp/logs
LAB=/mnt/lab

# ---- waiting ----------------------------------------------------------------------------------------------------

# now: seconds since boot. step WORDS...: a line in the scenario's log.
now() { local up; read -r up _ < /proc/uptime; echo "$up"; }
step() { echo "[$(now)] $*"; }

# fail WORDS...: ends the scenario with a reason.
fail() { echo "FAILED: $*"; exit 1; }

# A machine that is busy with other work takes longer: what is awaited may take so many times as long as it should.
patience=4

# await SECONDS COMMAND...: until the command succeeds.
await() {
  local end=$((SECONDS + $1 * patience)); shift
  until "$@" >/dev/null 2>&1; do ((SECONDS < end)) || return 1; sleep 0.2; done
}

# need SECONDS COMMAND...: the same, and the scenario fails without.
need() { await "$@" || fail "not within $1 s: ${*:2}"; }

# never SECONDS COMMAND...: for so long it must not succeed once. must COMMAND...: it succeeds now.
never() { ! patience=1 await "$@" || fail "must not be: ${*:2}"; }
must() { "$@" >/dev/null || fail "is not so: $*"; }

# same WHAT EXPECTED ACTUAL
same() { [[ $2 == "$3" ]] || fail "$1 was $2 and is $3"; }

# not COMMAND...
not() { ! "$@"; }

# ---- radios and supplicants -------------------------------------------------------------------------------------

# radios N: the host's and N - 1 for phones.
radios() { modprobe mac80211_hwsim radios="$1" support_p2p_device=1; }

# supplicant NAME IFACE [config lines]: has a control directory of its own, /run/NAME.
supplicant() {
  local name=$1 iface=$2; shift 2
  { printf '%s\n' "ctrl_interface=DIR=/run/$name" update_config=1; printf '%s\n' "$@"; } > "/tmp/$name.conf"
  echo "$iface" > "/tmp/$name.iface"
  start "$name"
}

# start NAME: starts a supplicant (again) with the file it has, or with next to none where that was deleted.
start() {
  local name=$1 iface; iface=$(< "/tmp/$1.iface")
  [[ -e /tmp/$name.conf ]] || echo "ctrl_interface=DIR=/run/$name" > "/tmp/$name.conf"
  # shellcheck disable=SC2086
  wpa_supplicant $([[ $name == host ]] && echo "${DEBUG:-}") -B -Dnl80211 -i"$iface" -c"/tmp/$name.conf" -f"$LOGS/$name.supplicant" \
    -g"/run/$name-global" -t -P"/tmp/$name.pid" > /dev/null
  grep -q p2p_disabled=1 "/tmp/$name.conf" || iface=p2p-dev-$iface
  need 30 on "$name" "$iface" ping
}

# end NAME [SIGNAL]: ends a supplicant and waits until it is gone.
end() {
  local pid; pid=$(< "/tmp/$1.pid")
  kill -"${2:-TERM}" "$pid"
  need 10 gone "$pid"
}
gone() { [[ ! -e /proc/$1/exe ]]; }

# cli NAME COMMAND...: on the P2P device of NAME. on NAME IFACE COMMAND...: on that interface.
cli() { local name=$1; shift; on "$name" "p2p-dev-$(< "/tmp/$name.iface")" "$@"; }
on() { local name=$1 iface=$2; shift 2; TERM=dumb timeout 10 wpa_cli -p "/run/$name" -i "$iface" "$@"; }

# mark NAME: from now on `seen NAME REGEX` (in the supplicant's log) looks only at what follows.
mark() { wc -l < "$LOGS/$1.supplicant" > "/tmp/$1.mark"; }
since() { tail -n +$(($(cat "/tmp/$1.mark" 2>/dev/null || echo 0) + 1)) "$LOGS/$1.supplicant"; }
seen() { since "$1" | grep -aqE -- "$2"; }

# monitor NAME: records the events on all of its control sockets in NAME.events.
monitor() { "$LAB/monitor.py" "/run/$1" "$LOGS/$1.events" & }

# ---- the host and its group -------------------------------------------------------------------------------------

# host [config lines]
host() { supplicant host wlan0 device_name=host config_methods=keypad p2p_go_intent=15 persistent_reconnect=1 "$@"; }

groups() { iw dev | awk '$1 == "Interface" { name = $2 } $1 == "type" && $2 == "P2P-GO" { print name }'; }
group() { groups | head -n 1; }
group_up() { [[ -n $(groups) ]]; }
group_fact() { on host "$(group)" status | sed -n "s/^$1=//p"; }
passphrase() { on host "$(group)" p2p_get_passphrase; }
remembered() { cli host list_networks | grep -F '[P2P-PERSISTENT]'; }

# No scenario may end with two groups, or have had two at any time.
no_second_group() {
  (($(groups | wc -l) <= 1)) || fail "more than one group: $(groups | tr '\n' ' ')"
  [[ -e $LOGS/host.supplicant ]] || return 0
  awk '/Successfully initialized/ { n = 0 } /P2P-GROUP-STARTED .* GO / { if (++n > 1) exit 1 } /P2P-GROUP-REMOVED .* GO / { n-- }' \
    "$LOGS/host.supplicant" || fail "two groups at a time"
}

# ---- phones -----------------------------------------------------------------------------------------------------

# phones N [config lines]: p1 to pN, started together. phone pN [config lines]: one, its name may be overridden.
phones() {
  local n jobs=()
  for n in $(seq "$1"); do phone "p$n" "${@:2}" & jobs+=($!); done
  wait "${jobs[@]}"
}
phone() {
  supplicant "$1" "wlan${1#p}" "device_name=$1" "config_methods=display keypad virtual_push_button" persistent_reconnect=1 "${@:2}"
}
address() { echo "42:00:00:00:0${1#p}:00"; }

# find PHONE...: until each has found the host. seek PHONE...: begins to.
seek() { local p; for p; do cli "$p" p2p_find 60 type=social > /dev/null; done; }
find() { local p; seek "$@"; for p; do need 45 found "$p"; done; }
found() { cli "$1" p2p_peers discovered | grep -q "^$HOST"; }

# join PHONE [PIN]: types the PIN to get into the running group. push PHONE: presses its button for it.
join() { ask "$1" "${2:-$PIN}" keypad join persistent; }
push() { ask "$1" pbc join persistent; }

# negotiate PHONE [PIN]: asks for a new group. negotiate_push PHONE: the same by its button.
negotiate() { ask "$1" "${2:-$PIN}" keypad go_intent=0 persistent; }
negotiate_push() { ask "$1" pbc go_intent=0 persistent; }
ask() { step "$1 asks: ${*:2}"; [[ $(cli "$1" p2p_connect "$HOST" "${@:2}") == OK ]] || fail "$1 cannot ask: ${*:2}"; }

# come_back PHONE: into the group it remembers, without enrolment. invite PHONE: asks the host to bring it up for it.
come_back() { step "$1 comes back"; [[ $(cli "$1" p2p_group_add persistent=0) == OK ]] || fail "$1 remembers no group"; }
invite() { step "$1 invites"; [[ $(cli "$1" p2p_invite persistent=0 peer="$HOST") == OK ]] || fail "$1 cannot invite"; }

leave() { step "$1 leaves"; cli "$1" p2p_group_remove '*' > /dev/null; }

# inside PHONE...: all are authorised stations of the host's group.
inside() {
  local p stations; stations=$(iw dev "$(group)" station dump | awk '/^Station/ { mac = $2 } /authorized:.*yes/ { print mac }')
  for p; do [[ $stations == *":0${p#p}:00"* ]] || return 1; done
}
# insist PHONE: negotiates as a person does, again where a frame was lost, until it is in.
insist() {
  local attempt
  for attempt in 1 2 3; do
    find "$1"; negotiate "$1"
    await 40 inside "$1" && { step "$1 is in at attempt $attempt"; return; }
    cli "$1" p2p_cancel > /dev/null; cli "$1" p2p_flush > /dev/null
  done
  fail "$1 does not get in"
}
enters() { need "${2:-45}" inside "$1"; step "$1 is in"; }

# legacy NAME WLAN: a station without P2P that knows the group's name and passphrase.
legacy() {
  supplicant "$1" "$2" p2p_disabled=1 "network={" "ssid=\"$(group_fact ssid)\"" "psk=\"$(passphrase)\"" "key_mgmt=WPA-PSK" "}"
}

# ---- the product ------------------------------------------------------------------------------------------------

# technique NAME: the three keys that make it.
technique() {
  local persistent=False autonomous=False dynamic=False
  case $1 in
    negotiated) dynamic=True ;;
    autonomous-on-demand) ;;
    autonomous) autonomous=True ;;
    persistent-on-demand) persistent=True dynamic=True ;;
    persistent) persistent=True ;;
  esac
  printf '%s\n' "activate_persistent_group: $persistent" "activate_autonomous_group: $autonomous" "dynamic_group: $dynamic"
}

# settings [lines]: writes the configuration; the PIN is the lab's unless a line says another.
settings() {
  local line
  { printf '%s\n' '%YAML 1.1' --- hostp2pd: "  control_directories: [\"$CONTROL\"]"
    [[ "$*" == *pin:* ]] || echo "  pin: \"$PIN\""
    printf '%s\n' "$@" | sed 's/^/  /'; } > /tmp/hostp2pd.yaml
}
CONTROL=/run/host
HOOK=$LAB/hook.sh

# rules LINES...: who may come in, as the service keeps it.
rules() { printf '%s\n' 'hostp2pd-rules 1' "$@" end > /var/lib/hostp2pd/rules; }

# product [settings lines]: starts the service, and waits until it has.
product() {
  local before; before=$(starts)
  [[ -z ${LAB_TAP:-} ]] || tap
  settings "$@"
  step "the service starts"
  if [[ $LAB_PRODUCT == bare ]]; then bare; else
    # shellcheck disable=SC2086
    $PREFIX /mnt/product/bin/hostp2pd --no-gui -i p2p-dev-wlan0 -c /tmp/hostp2pd.yaml -p "$HOOK" >> "$LOGS/product" 2>&1 &
  fi
  echo $! > /tmp/product.pid
  [[ $LAB_PRODUCT == bare ]] || need 90 started_again "$before"
  step "the service has started"
}
# panel SOMEBODY [settings lines]: starts the service with its window, at which somebody is: Doorkeeper, Chooser or another
# of the tests. window SOMEBODY [options]: the same without a configuration of its own. The window is small, for each of its
# frames takes long here; the launcher, there being no display, takes it for the terminal's service, and it needs more room
# than that.
panel() { settings "${@:2}"; window "$1" -i p2p-dev-wlan0 -c /tmp/hostp2pd.yaml; }
window() {
  printf '%s\n' "width=${WIDTH:-800}" "height=${HEIGHT:-480}" > /var/lib/hostp2pd/panel.properties
  step "the panel starts"
  HOSTP2PD_JVM_OPTIONS="-Xmx256m -Xss1m -XX:AOTCache=/mnt/product/lib/hostp2pd-panel.aot --enable-native-access=ALL-UNNAMED
      -Dglass.platform=Headless -Dprism.order=sw -cp /mnt/product/lib/hostp2pd.jar:$LAB/tests org.hostp2pd.$1 $LOGS" \
    /mnt/product/bin/hostp2pd "${@:2}" -p "$HOOK" >> "$LOGS/product" 2>&1 &
  echo $! > /tmp/product.pid
  need 180 started_again 0
  step "the panel has started"
}
starts() { local n; n=$(grep -sc ' 1 started' "$LOGS/hook"); echo "${n:-0}"; }
started_again() { (($(starts) > $1)); }
PREFIX=

# The bare script in the product's place: tells a fault of the lab from one of the product.
bare() {
  local add=(--add persistent)
  grep -q 'persistent_group: False' /tmp/hostp2pd.yaml && add=(--add "")
  grep -q 'autonomous_group: False' /tmp/hostp2pd.yaml && grep -q 'persistent_group: False\|dynamic_group: True' /tmp/hostp2pd.yaml && add=(--on-demand)
  grep -q 'pbc_in_use: True' /tmp/hostp2pd.yaml && add+=(--pbc)
  "$LAB/bare.py" "$CONTROL" p2p-dev-wlan0 "${add[@]}" --record "$LOGS/product" 2>> "$LOGS/product" &
}

# tap: records the conversation of the service and the host's supplicant, for comparison with the simulator's.
tap() {
  [[ $CONTROL == /run/host ]] || return 0
  CONTROL=/run/tapped
  "$LAB/tap.py" /run/host "$CONTROL" "$LOGS/transcript" 2>> "$LOGS/tap.errors" &
  need 5 test -S "$CONTROL/p2p-dev-wlan0"
}

# stop [SIGNAL]: ends the service. reload [settings lines]: new settings and SIGHUP.
stop() {
  local pid; pid=$(< /tmp/product.pid)
  step "the service gets SIG${1:-TERM}"
  kill -"${1:-TERM}" "$pid"
  need 20 gone "$pid"
}
reload() { settings "$@"; step "reload"; kill -HUP "$(< /tmp/product.pid)"; }
alive() { [[ -e /proc/$(< /tmp/product.pid)/exe ]]; }

# said REGEX: in the service's log, regardless of case. hooked REGEX: in the hook's (time, number of arguments, arguments).
said() { grep -aqiE -- "$1" "$LOGS/product"; }
hooked() { [[ $LAB_PRODUCT == bare ]] || grep -aqE -- "$1" "$LOGS/hook"; }

# connected PHONE / disconnected PHONE: the hook was told.
connected() { hooked " 4 connect $(address "$1") "; }
disconnected() { hooked " 4 disconnect $(address "$1") "; }

# ---- the doctor -------------------------------------------------------------------------------------------------

# examine [options]: the doctor looks. finds ID...: it says so, of each. cured ID...: it does not, of any.
examine() {
  step "the doctor looks"
  # shellcheck disable=SC2086
  $PREFIX /mnt/product/bin/hostp2pd doctor --json "$@" > "$LOGS/doctor" 2>> "$LOGS/product"
  (($? <= 3)) && grep -q '^{"version":1,' "$LOGS/doctor" || fail "the doctor did not look"
  cat "$LOGS/doctor" >> "$LOGS/doctors"
  step "it says: $(grep -o '"id":"[a-z0-9_]*","severity":"[a-eg-z][a-z]*"' "$LOGS/doctor" | cut -d'"' -f4 | tr '\n' ' ')"
}
found_out() { grep -q "\"id\":\"$1\"" "$LOGS/doctor"; }
finds() { local id; for id; do found_out "$id" || fail "the doctor does not say $id"; done; }
cured() { local id; for id; do found_out "$id" && fail "the doctor still says $id"; done; true; }

# mend ID...: types what the doctor offers.
mend() {
  local id line lines
  for id; do
    mapfile -t lines <<< "$("$LAB/offered.py" "$LOGS/doctor" "$id")"
    [[ -n ${lines[0]} ]] || fail "nothing is offered for $id"
    for line in "${lines[@]}"; do step "\$ $line"; eval "$line" || fail "does not work: $line"; done
  done
}
sudo() { "$@"; }
systemctl() { [[ "$*" == "restart wpa_supplicant" ]] || fail "no systemd here: $*"; end host; start host; }

# ---- the first setup --------------------------------------------------------------------------------------------

# fresh_machine: no trace of a setup, in folders that are gone with the scenario.
fresh_machine() {
  mkdir -p /var/lib/hostp2pd-setup; mount -t tmpfs tmpfs /var/lib/hostp2pd-setup
  rm -f /etc/hostp2pd.yaml
}

# setup_answers KEY: VALUE ...: writes a file of answers.
setup_answers() {
  echo setup: > /tmp/answers.yaml
  printf '  %s %s\n' radio: wlan0 name: DIRECT-kitchen method: pin band: '"2.4"' country: IT start_at_boot: 'no' "$@" >> /tmp/answers.yaml
}

# hostp2pd COMMAND...: the product, called and waited for. typing COMMAND...: the same in a terminal, see typed.py.
hostp2pd() { step "hostp2pd $*"; /mnt/product/bin/hostp2pd "$@" < /dev/null >> "$LOGS/product" 2>&1; }
typing() { step "hostp2pd $* in a terminal"; "$LAB/typed.py" "$LOGS/terminal" /mnt/product/bin/hostp2pd "$@"; }

# serve: the service, with what the setup made.
serve() {
  step "the service starts"
  /mnt/product/bin/hostp2pd --no-gui -c /etc/hostp2pd.yaml -p "$HOOK" >> "$LOGS/product" 2>&1 &
  echo $! > /tmp/product.pid
  need 90 group_up
}

# undone: takes the setup back, and the files are what they were.
undone() {
  hostp2pd setup --undo --yes || fail "not undone"
  must cmp /tmp/host.conf /tmp/before
  same "mode of the file" "$(stat -c '%a %u %g' /tmp/before)" "$(stat -c '%a %u %g' /tmp/host.conf)"
  not test -e /etc/hostp2pd.yaml || fail "a file is left over"
  hostp2pd setup --undo --yes && fail "undone twice"
  must cmp /tmp/host.conf /tmp/before
}
