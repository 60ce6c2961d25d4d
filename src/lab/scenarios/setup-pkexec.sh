# The first setup by somebody who is not root, through a real pkexec and polkitd: only with permission, and only the helper
# limit: 400
# needs: pkexec
. "$LAB/systemd.sh"
radios 1
machine "$LAB/pkexec"
supplicant_unit
file=/etc/wpa_supplicant/wpa_supplicant.conf program=/usr/lib/hostp2pd/bin/hostp2pd
chmod 600 "$file"; cp -p "$file" /tmp/before
rm -f /etc/systemd/system/dbus.s*
for user in messagebus polkitd; do getent passwd $user > /dev/null || useradd -r $user; done
cp "$LAB/org.hostp2pd.setup.policy" /usr/share/polkit-1/actions
chmod 4755 /usr/bin/pkexec # as its package does when it is installed
mkdir -p "${program%/bin/*}"; mount --bind /mnt/product "${program%/bin/*}"
boot
tell systemctl start wpa_supplicant polkit
need 30 on host p2p-dev-wlan0 ping
setup_answers pin: '"37519247"' ssid: DIRECT-ab-kitchen
chmod 644 /tmp/answers.yaml

# As on a desktop: pkexec asks where there is a display.
somebody() { within setpriv --reuid nobody --regid nogroup --clear-groups env DISPLAY=:0 SHELL=/bin/sh "$@" < /dev/null >> "$LOGS/product" 2>&1; }
setup() { step "setup $*"; somebody "$program" setup "$@"; }
as_before() { cmp "$file" /tmp/before && [[ $(stat -c '%a %u %g' "$file") == "$(stat -c '%a %u %g' /tmp/before)" && ! -e /etc/hostp2pd.yaml ]]; }
# refused COMMAND...: it is, since nobody is there whom polkit could ask.
asked() { grep -ac 'authentication agent' "$LOGS/product"; }
refused() {
  local before; before=$(asked)
  somebody "$@" && fail "permitted: $*"
  (($(asked) > before)) || fail "not refused for want of a permission: $*"
}
logged() { within journalctl --no-pager -q -o cat | grep -aq -- "$1"; }

step "nobody permits it"
must within pkaction --action-id org.hostp2pd.setup
refused "$program" setup --answers /tmp/answers.yaml --yes
must as_before

step "permitted, as by the administrator's password"
cat > /etc/polkit-1/rules.d/10-lab.rules <<'RULE'
polkit.addRule(function(action, subject) {
  if (action.id == "org.hostp2pd.setup" && subject.user == "nobody") return polkit.Result.YES;
});
RULE
chmod 644 /etc/polkit-1/rules.d/10-lab.rules
tell systemctl restart polkit
setup --answers /tmp/answers.yaml --yes || fail "not set up"
must logged "COMMAND=$program apply-plan"
same name DIRECT-kitchen "$(cli host get device_name)"
must grep 'pin: "37519247"' /etc/hostp2pd.yaml
same owner "root 600" "$(stat -c '%U %a' "$file")"

step "which permits nothing else"
elevated() { refused sh -c 'pkexec "$@"; exit $?' sh "$@"; }
elevated "$program" doctor
elevated /bin/sh -c 'touch /etc/here'
not test -e /etc/here || fail "something else was permitted"

setup --undo --yes || fail "not undone"
must as_before
