# For scenarios with the package that users install: a machine with systemd as its first process, in folders of its own.
# Its processes are seen from the scenario, which has the same /run and /tmp and acts in the machine with `within`.

# machine [FOLDER]: a layer of its own over what a package writes to, and FOLDER below it, where a package is unpacked. Of the
# units that start by themselves only the journal's do.
machine() {
  local folder unit below
  chmod 755 /run
  for folder in etc usr var; do
    mkdir -p "/tmp/layer/$folder" "/tmp/work/$folder"
    below=/$folder
    [[ ! -d ${1:-/none}/$folder ]] || below=$1/$folder:/$folder
    mount -t overlay -o "lowerdir=$below,upperdir=/tmp/layer/$folder,workdir=/tmp/work/$folder" overlay "/$folder"
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

# network_manager_unit: as on a desktop: it has D-Bus start wpa_supplicant, and keeps the host's radio. Without udev it has to find
# /sys read-only. What wpa_supplicant says is in a file of another name: it says nothing of groups that end with their interface.
network_manager_unit() {
  ln -s wpa_supplicant /run/host
  echo wlan0 > /tmp/host.iface
  mkdir -p /etc/NetworkManager/conf.d /etc/systemd/system/wpa_supplicant.service.d
  printf '%s\n' '[keyfile]' 'unmanaged-devices=except:interface-name:wlan0' > /etc/NetworkManager/conf.d/lab.conf
  printf '%s\n' '[Service]' ExecStart= \
    "ExecStart=/sbin/wpa_supplicant -u -s -t -O 'DIR=/run/wpa_supplicant GROUP=netdev' -f$LOGS/bus.supplicant" \
    > /etc/systemd/system/wpa_supplicant.service.d/lab.conf
  rm -f /etc/systemd/system/dbus.s*
  getent passwd messagebus > /dev/null || useradd -r messagebus
  ALONE="mount -o bind,remount,ro /sys; $ALONE"
}
