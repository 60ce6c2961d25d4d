# The product beside the least possible, in turns: first contact to group, a phone's request to its connection, six phones
# limit: 1500
# The times are wpa_supplicant's own, out of its log; both run the same technique (an autonomous group).
DEBUG=-d

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
  if [[ $1 == product ]]; then
    product "$(technique autonomous)"
  else
    step "the bare script starts"
    "$LAB/bare.py" "$CONTROL" p2p-dev-wlan0 --add "" --record "$LOGS/bare" 2>> "$LOGS/bare.errors" & echo $! > /tmp/product.pid
  fi
  need 40 group_up
  need 10 seen host P2P-GROUP-STARTED
  note "$1" start "$(took "$(stamp "p2p-dev-wlan0: Control interface command")" "$(stamp P2P-GROUP-STARTED)")"
}

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
  await 90 all_in 6 || step "only $(stations) of six"
  note "$1" six "$(took "$asked" "$(last 'AP-STA-CONNECTED')")"
}

finish() {
  local n
  stop; for n in 1 2 3 4 5 6; do cli p$n p2p_cancel; cli p$n p2p_group_remove '*'; done > /dev/null
  cli host p2p_group_remove '*' > /dev/null
  need 10 not group_up
  for n in 1 2 3 4 5 6; do cli p$n remove_network all; cli p$n p2p_flush; done > /dev/null
}

for round in $(seq "$LAB_ROUNDS"); do
  for who in bare product; do begin $who; one $who; six $who; finish; done
done

median() { awk -v who="$1" -v what="$2" '$1 == who && $2 == what { print $3 }' "$LOGS/times" | sort -n |
  awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
for what in start join six; do
  b=$(median bare $what) p=$(median product $what)
  awk -v what=$what -v b="$b" -v p="$p" -v n="$LAB_ROUNDS" 'BEGIN { printf "%-6s bare %.2f s  product %.2f s  ratio %.2f  (medians of %d)\n", what, b, p, p / b, n }'
done | sed 's/^start /first contact to group: /; s/^join  */P2P_CONNECT to AP-STA-CONNECTED: /; s/^six  */six phones asking to all in: /' > "$LOGS/figures"
cat "$LOGS/figures"
