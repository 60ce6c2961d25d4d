# A setup is killed at many moments, and so is its undoing: each file is the old one or the new one, and the next run clears up
# limit: 420
radios 1
fresh_machine
supplicant host wlan0
chmod 600 /tmp/host.conf; cp -p /tmp/host.conf /tmp/old
setup_answers pin: '"37519247"' ssid: DIRECT-ab-kitchen passphrase: '"correct horse battery"'
apply() { hostp2pd setup --answers /tmp/answers.yaml --yes || fail "not set up"; }
undo() { hostp2pd setup --undo --yes; }

step "what it makes, whole"
apply
cp -p /tmp/host.conf /tmp/new; cp -p /etc/hostp2pd.yaml /tmp/new-settings
undo || fail "not undone"

alike() { cmp -s "$1" "$2" && [[ $(stat -c '%a %u %g' "$1") == $(stat -c '%a %u %g' "$2") ]]; }
is_old() { alike /tmp/host.conf /tmp/old && [[ ! -e /etc/hostp2pd.yaml ]]; }
is_new() { alike /tmp/host.conf /tmp/new && alike /etc/hostp2pd.yaml /tmp/new-settings; }

# whole: neither file is anything but the old or the new one, and nobody else may read what was not finished.
whole() {
  alike /tmp/host.conf /tmp/old || alike /tmp/host.conf /tmp/new || fail "wpa_supplicant's file is neither the old nor the new one"
  [[ ! -e /etc/hostp2pd.yaml ]] || alike /etc/hostp2pd.yaml /tmp/new-settings || fail "the configuration is half"
  [[ -z $(unfinished -perm /077) ]] || fail "others may read what is unfinished"
  [[ -z $(unfinished) ]] || halves=$((halves + 1))
}

unfinished() { command find /tmp /etc /var/lib/hostp2pd-setup -xdev -name '.hostp2pd*' "$@"; }

halves=0
declare -A hits=()
# kill_at STEPS MILLISECONDS COMMAND...: kills it and says what it left.
kill_at() {
  local side=between
  "$LAB/killed.py" "$1" "$2" /mnt/product/bin/hostp2pd "${@:3}" 2>> "$LOGS/product" || side="after its end,"
  whole
  if is_old; then side+=" old"; elif is_new; then side+=" new"; else side+=" mixed"; fi
  side=${side#between }
  [[ $side != after* ]] || undo || fail "not undone"
  hits[$side]=$((${hits[$side]:-0} + 1))
  step "killed $2 ms after step $1: $side"
}

step "killed while it is applied; the next setup takes it back and begins again"
for at in '0 0' '0 40' '1 0' '1 20' '1 60' '2 0' '2 20' '2 60' '3 0' '3 30' '4 0' '5 0'; do
  # shellcheck disable=SC2086
  kill_at $at setup --answers /tmp/answers.yaml --yes
done
same "what was left" "mixed new old" "$(printf '%s\n' "${!hits[@]}" | grep -v after | sort | xargs)"

step "the next undoing takes it back, and so does a setup that is let alone"
undo
is_old || fail "not taken back"
kill_at 2 0 setup --answers /tmp/answers.yaml --yes
apply
is_new || fail "not as it is wanted"

step "killed while it is undone; the next one goes on"
kill_at 1 0 setup --undo --yes
undo
is_old || fail "not undone"
[[ -z $(unfinished) ]] || fail "left over: $(unfinished | xargs)"
step "$halves times something unfinished was left; nothing is now"
step "$(for side in "${!hits[@]}"; do echo "${hits[$side]} times $side;"; done | xargs)"
