# The product beside the least possible, in turns: first contact to group, a phone's request to its connection, six phones,
# and what it keeps of the memory. Then the same of the predecessor, where LAB_PREDECESSOR is a checkout of it (it needs the
# packages python3-daemon and python3-yaml): after the others, for it leaves settings in wpa_supplicant.
# limit: 2700
# The times are wpa_supplicant's own, out of its log; both run the same technique (an autonomous group).
DEBUG=-d

[[ -z ${LAB_PREDECESSOR:-} || -d $LAB_PREDECESSOR ]] || fail "no $LAB_PREDECESSOR in the guest, whose /tmp and /run are its own"
radios 7; host; phones 6

# stamp TEXT: when the host's supplicant first said it since the mark. last TEXT: when it last did.
stamp() { since host | grep -aF -m 1 -- "$1" | cut -d: -f1; }
last() { since host | grep -aF -- "$1" | tail -n 1 | cut -d: -f1; }
stations() { since host | grep -ao 'p2p-wlan0-[0-9]*: AP-STA-CONNECTED [^ ]*' | sort -u | wc -l; }
all_in() { (($(stations) >= $1)); }
took() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f\n", b - a }'; }
note() { echo "$1 $2 $3" >> "$LOGS/times"; step "$1 $2 $3 s"; }

begin() {
  mark host
  case $1 in
    product) product "$(technique autonomous)" ;;
    bare)
      step "the bare script starts"
      "$LAB/bare.py" "$CONTROL" p2p-dev-wlan0 --add "" --record "$LOGS/bare" 2>> "$LOGS/bare.errors" & echo $! > /tmp/product.pid ;;
    predecessor) predecessor ;;
  esac
  need 40 group_up
  need 10 seen host P2P-GROUP-STARTED
  note "$1" start "$(took "$(stamp "p2p-dev-wlan0: Control interface command")" "$(stamp P2P-GROUP-STARTED)")"
}

# What it is told is what the product is told, and that nothing is to be logged; its wpa_cli looks for the usual sockets.
predecessor() {
  step "the predecessor starts"
  ln -sfn "$CONTROL" /run/wpa_supplicant
  settings "$(technique autonomous)"
  sed -i /control_directories/d /tmp/hostp2pd.yaml
  (cd "$LAB_PREDECESSOR" && TERM=dumb exec /usr/bin/python3 -m hostp2pd -b - -i p2p-dev-wlan0 -c /tmp/hostp2pd.yaml) \
    < /dev/null >> "$LOGS/predecessor" 2>&1 & echo $! > /tmp/product.pid
}

# memory WHO: of it and the processes it started, in MiB (PSS), after more than the minute after which the product
# asks a silent wpa_supplicant whether it lives.
memory() {
  local pid kibibytes=0
  sleep 80
  for pid in $(family "$(< /tmp/product.pid)"); do
    kibibytes=$((kibibytes + $(awk '/^Pss:/ { print $2 }' "/proc/$pid/smaps_rollup")))
  done
  note "$1" memory "$(awk -v k="$kibibytes" 'BEGIN { printf "%.1f", k / 1024 }')"
}
family() { local child; echo "$1"; for child in $(pgrep -P "$1"); do family "$child"; done; }

one() {
  local asked
  find p1; cli p1 p2p_stop_find > /dev/null; mark host
  asked=$(date +%s.%N); join p1
  need 45 all_in 1
  note "$1" join "$(took "$asked" "$(stamp AP-STA-CONNECTED)")"
  leave p1
}

six() {
  local asked n asking=()
  find p1 p2 p3 p4 p5 p6
  for n in 1 2 3 4 5 6; do cli p$n p2p_stop_find > /dev/null; done
  mark host; asked=$(date +%s.%N)
  for n in 1 2 3 4 5 6; do join p$n & asking+=($!); done
  wait "${asking[@]}"
  if patience=1 await 120 all_in 6; then
    note "$1" six "$(took "$asked" "$(last 'AP-STA-CONNECTED')")"
  else
    step "only $(stations) of six"
    echo "$1 missed $(stations)" >> "$LOGS/times"
  fi
}

finish() {
  local n left; left=$(family "$(< /tmp/product.pid)")
  if [[ $1 == predecessor ]]; then kill -KILL $left; else stop; fi
  for n in 1 2 3 4 5 6; do cli p$n p2p_cancel; cli p$n p2p_group_remove '*'; done > /dev/null
  cli host p2p_group_remove '*' > /dev/null
  need 10 not group_up
  for n in 1 2 3 4 5 6; do cli p$n remove_network all; cli p$n p2p_flush; done > /dev/null
}

round() {
  begin "$1"; one "$1"; six "$1"
  [[ $1 == bare ]] || ((round < LAB_ROUNDS)) || memory "$1"
  finish "$1"
}
for round in $(seq "$LAB_ROUNDS"); do round bare; round product; done
[[ -z ${LAB_PREDECESSOR:-} ]] || for round in $(seq "$LAB_ROUNDS"); do round predecessor; done

median() { awk -v who="$1" -v what="$2" '$1 == who && $2 == what { print $3 }' "$LOGS/times" | sort -n |
  awk '{ v[NR] = $1 } END { if (NR) print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2; else print "-" }'; }
line() { printf '%s: bare %s %s  product %s %s  predecessor %s %s  (median of %d)\n' \
  "$3" "$(median bare "$1")" "$2" "$(median product "$1")" "$2" "$(median predecessor "$1")" "$2" "$4"; }
missed() { grep -c "^$1 missed " "$LOGS/times"; }
{
  line start s 'first contact to group' "$LAB_ROUNDS"
  line join s 'P2P_CONNECT to AP-STA-CONNECTED' "$LAB_ROUNDS"
  line six s 'six phones asking to all in' "$LAB_ROUNDS"
  echo "not all six in: bare $(missed bare)  product $(missed product)  predecessor $(missed predecessor)  (times of $LAB_ROUNDS)"
  line memory MiB 'memory with six stations' 1
} > "$LOGS/figures"
cat "$LOGS/figures"
