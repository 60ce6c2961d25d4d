#!/bin/bash
# proof.sh DEB [PICTURES]: installs the package into a bare Debian 12 made for it, and does what a user does: as root, with
# debootstrap, lintian, Xvfb and ImageMagick. Says each step and how long it took, and fails at the first that goes wrong.
# PICTURES is where the picture of the panel goes. The Debian comes from PROOF_MIRROR, else from the mirror that this
# machine's apt uses for it, else from Debian's own; PROOF_SUITE is another release than bookworm.
set -euo pipefail
deb=$(readlink -f "${1:?the package}") pictures=${2:-$(dirname "$1")}
suite=${PROOF_SUITE:-bookworm}
work=$(mktemp -d) display= service= began=$SECONDS
[ "$(id -u)" = 0 ] || { echo "proof.sh has to be run as root: sudo jpackage/proof.sh $1" >&2; exit 2; }
root=$work/root

cleanup() {
    local status=$? pid
    trap - EXIT
    for pid in $display $service; do kill "$pid" 2> /dev/null || true; done
    wait 2> /dev/null || true
    umount "$root/tmp/.X11-unix" "$root/proc" 2> /dev/null || true
    [ $status = 0 ] || { echo "FAILED: $now" >&2; tail -n 30 "$work/log" >&2 || true; }
    grep -q " $work/" /proc/mounts || rm -rf "$work"
    exit $status
}
now='to begin'
trap cleanup EXIT

# step WORDS: ends the step before it and begins another.
step() { printf '%4d s  %s\n' $((SECONDS - began)) "$1"; now=$1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
quietly() { "$@" >> "$work/log" 2>&1; }
fail() { echo "$*" >> "$work/log"; exit 1; }
await() { local n; for n in $(seq "$1"); do "${@:2}" && return; sleep 1; done; fail "not within $1 s: ${*:2}"; }
mirror() { apt-get indextargets --format '$(SITE) $(RELEASE)' 2> /dev/null | awk -v suite="$suite" '$2 == suite && $1 ~ /debian$/ { print $1; exit }'; }

step "a bare $suite"
from=${PROOF_MIRROR:-$(mirror)}
quietly debootstrap --variant=minbase --arch "$(dpkg-deb -f "$deb" Architecture)" "$suite" "$root" ${from:+"$from"}
# What this machine's apt needs to reach the mirror is lent, and gone with the folder.
for file in /etc/apt/apt.conf.d/*proxy* /etc/resolv.conf; do [ ! -f "$file" ] || install -D "$file" "$root$file"; done
mount -t proc proc "$root/proc"
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
cp "$deb" "$root/tmp/hostp2pd.deb"
quietly inside apt-get update
inside sh -c 'find / -xdev -path /proc -prune -o -path /tmp -prune -o -print' | sort > "$work/before"

step "lintian"
quietly lintian --fail-on error --tag-display-limit 0 "$deb"

step "installed without the libraries of the panel"
quietly inside apt-get install -y --no-install-recommends /tmp/hostp2pd.deb
inside hostp2pd --version
[ "$(inside stat -c '%a %U:%G' /etc/hostp2pd.yaml)" = '640 root:hostp2pd' ] || fail "the configuration is open"
for file in guide/README.md copyright hostp2pd-bom.json; do inside test -s /usr/share/doc/hostp2pd/$file; done

step "the service runs and is asked"
inside hostp2pd --no-gui --simulate > "$work/service" 2>&1 &
service=$!
asked() { inside hostp2pd status > "$work/status" 2>&1 && grep -q '^Group .*DIRECT-' "$work/status"; }
await 40 asked
cat "$work/status"
phone() { inside hostp2pd stations | grep -q "Anna's phone"; }
await 60 phone
inside hostp2pd status --json >> "$work/log"
pid=$(inside hostp2pd status --json | sed 's/.*"process":\([0-9]*\).*/\1/')
kill "$pid"
wait "$service" || fail "the service ended with $?"
service=

step "the panel, with the libraries it recommends"
quietly inside apt-get install -y /tmp/hostp2pd.deb libgtk-3-0 libxtst6 libgl1 fonts-dejavu-core
number=$work/display
Xvfb -displayfd 3 -noreset -nolisten tcp -ac -screen 0 1280x800x24 3> "$number" 2>> "$work/log" &
display=$!
await 20 test -s "$number"
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
chroot "$root" env -i PATH=/usr/bin:/bin HOME=/root LC_ALL=C.UTF-8 DISPLAY=":$(cat "$number")" hostp2pd --simulate >> "$work/log" 2>&1 &
service=$!
mkdir -p "$pictures"
colours() { DISPLAY=:$(cat "$number") import -window root "$work/panel.png" 2>> "$work/log" && [ "$(identify -format %k "$work/panel.png")" -gt 200 ]; }
await 60 colours
sleep 5
colours
! grep -q '^WARNING: .* has been called' "$work/log" || fail "the JVM warns of what the panel loads"
cp "$work/panel.png" "$pictures/panel.png"
identify "$pictures/panel.png" | cut -d ' ' -f 1-3
kill "$service"
wait "$service" || fail "the panel ended with $?"
service=
kill "$display"
wait "$display" || true
display=
umount "$root/tmp/.X11-unix"

step "upgraded over itself, with a configuration that was changed"
printf 'hostp2pd:\n    ssid_postfix: "-kept"\n' > "$root/etc/hostp2pd.yaml"
quietly inside apt-get install -y --reinstall /tmp/hostp2pd.deb
grep -q kept "$root/etc/hostp2pd.yaml" || fail "the configuration was lost"
inside hostp2pd --version > /dev/null

step "purged, with what a first setup made"
for file in NetworkManager/conf.d/90-hostp2pd.conf dbus-1/system.d/hostp2pd.conf systemd/system/wpa_supplicant.service.d/hostp2pd.conf \
    systemd/system/hostp2pd.service.d/setup.conf; do
    install -D -m 644 /dev/null "$root/etc/$file"
done
quietly inside apt-get purge -y hostp2pd
quietly inside apt-get autoremove -y --purge
inside getent passwd hostp2pd && fail "its user stays"
left=$(inside sh -c 'find / -xdev -path /proc -prune -o -path /tmp -prune -o -print' | sort | comm -13 "$work/before" - | grep -i hostp2pd || true)
[ -z "$left" ] || fail "left behind: $left"
step "done"
