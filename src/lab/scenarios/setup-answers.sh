# The first setup by a file of answers: from an empty configuration to a phone that joined; then undone octet for octet
# limit: 400
radios 2
fresh_machine
supplicant host wlan0
phones 1
cp -p /tmp/host.conf /tmp/before
setup_answers pin: '"37519247"' ssid: DIRECT-ab-kitchen passphrase: '"correct horse battery"'

step "nothing is written before it is meant"
hostp2pd setup --answers /tmp/answers.yaml --dry-run || fail "the differences are not shown"
said '^\+device_name=DIRECT-kitchen' || fail "the name is not among the differences"
not said 'correct horse' || fail "a secret is shown"
hostp2pd setup --answers /tmp/answers.yaml && fail "done without being asked"
must cmp /tmp/host.conf /tmp/before
not test -e /etc/hostp2pd.yaml || fail "written too early"

hostp2pd setup --answers /tmp/answers.yaml --yes || fail "not set up"
same name DIRECT-kitchen "$(cli host get device_name)"
must cli host list_networks
remembered | grep -q DIRECT-ab-kitchen || fail "the group is not known"
hostp2pd setup --answers /tmp/answers.yaml --yes || fail "not set up again"
must grep 'already as you want it' "$LOGS/product"

serve
find p1
cli p1 p2p_peer "$HOST" | grep -q device_name=DIRECT-kitchen || fail "the name is not announced"
join p1 37519247; enters p1
same SSID DIRECT-ab-kitchen "$(group_fact ssid)"
same passphrase 'correct horse battery' "$(passphrase)"
step "and once more, with what wpa_supplicant made of its file"
before=$(grep -c 'already as you want it' "$LOGS/product")
hostp2pd setup --answers /tmp/answers.yaml --yes || fail "not set up a third time"
same "times it had nothing to do" $((before + 1)) "$(grep -c 'already as you want it' "$LOGS/product")"

examine -c /etc/hostp2pd.yaml
finds group_fine keypad_fine device_name_fine country_fine saving_fine

stop
undone
