# For scenarios with the package that users install: a machine with systemd as its first process, in folders of its own.
# Its processes are seen from the scenario, which has the same /run and /tmp and acts in the machine with `within`.

# machine: a layer of its own over what a package writes to; of the units that start by themselves only the journal's.
machine() {
  local folder unit
  chmod 755 /run
  for folder in etc usr var; do
    mkdir -p "/tmp/layer/$folder" "/tmp/work/$folder"
    mount -t overlay -o "lowerdir=/$folder,upperdir=/tmp/layer/$folder,workdir=/tmp/work/$folder" overlay "/$folder"
  done
  mount -t tmpfs tmpfs /etc/systemd/system
  for unit in /usr/lib/systemd/system/{sysinit,multi-user,sockets,timers,local-fs,getty}.target.wants/* getty.target timers.target; do
    unit=${unit##*/}
    [[ $unit == *journald* ]] || ln -sf /dev/null "/etc/systemd/system/$unit"
  done
  rm -rf /etc/hostp2pd.yaml /var/lib/hostp2pd* /var/log/journal
  : > /etc/fstab
}

# The guest's own /run lies below that of the world, and systemd makes only one of two read-only for a service.
ALONE='mkdir /tmp/only; mount --bind /run /tmp/only; umount -l /run; umount -l /run; mount --move /tmp/only /run; rmdir /tmp/only
  exec /lib/systemd/systemd --show-status=no'

# boot: until all that is to start has, but for hostp2pd, or somebody waits for it. halt: as a machine is switched off.
boot() {
  step "systemd starts"
  env -i PATH="$PATH" container=lab unshare --fork --pid --mount --mount-proc --uts --cgroup \
    /bin/bash -c "$ALONE" >> "$LOGS/systemd" 2>&1 &
  echo $! > /tmp/unshare.pid
  need 30 first_process
  need 60 within systemctl is-active basic.target
  step "systemd has started"
}
first_process() { pgrep -P "$(< /tmp/unshare.pid)" > /tmp/systemd.pid; }
halt() {
  step "systemd ends"
  within systemctl halt --no-block
  need 60 gone "$(< /tmp/unshare.pid)"
}

# within COMMAND...: in that machine. tell COMMAND...: the same, quietly, and it has to succeed.
within() { nsenter -t "$(< /tmp/systemd.pid)" -m -p -u -C env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME=/root "$@"; }
tell() { step "$*"; within "$@" >> "$LOGS/product" 2>&1 || fail "does not work: $*"; }

# property NAME [UNIT]: what systemd says of it. is NAME VALUE [UNIT]: whether it says that.
property() { within systemctl show -P "$1" "${2:-hostp2pd}"; }
is() { [[ $(property "$1" "${3:-hostp2pd}") == "$2" ]]; }

# shows REGEX: in the line of `systemctl status` that the service writes.
shows() { [[ $(property StatusText) =~ $1 ]]; }

# recorded REGEX: in the journal of the service, of what it says and what systemd says of it.
recorded() { within journalctl --no-pager -q -o cat -u hostp2pd | grep -aqE -- "$1"; }

# of_service NAME: a line of /proc/PID/status of the service; its process as the scenario sees it.
process() { pgrep -u hostp2pd -o; }
of_service() { sed -n "s/^$1:[[:space:]]*//p" "/proc/$(process)/status"; }

# supplicant_unit: Debian's unit for one interface, with a file, as on a machine without NetworkManager.
supplicant_unit() {
  ln -s wpa_supplicant /run/host
  echo wlan0 > /tmp/host.iface
  mkdir -p /etc/wpa_supplicant /etc/systemd/system/wpa_supplicant.service.d
  printf '%s\n' 'ctrl_interface=DIR=/run/wpa_supplicant GROUP=netdev' update_config=1 "$@" > /etc/wpa_supplicant/wpa_supplicant.conf
  printf '%s\n' '[Service]' Type=simple BusName= ExecStart= \
    "ExecStart=/sbin/wpa_supplicant -Dnl80211 -iwlan0 -c/etc/wpa_supplicant/wpa_supplicant.conf -f$LOGS/host.supplicant -t" \
    > /etc/systemd/system/wpa_supplicant.service.d/lab.conf
}
