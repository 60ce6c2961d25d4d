# What the lab needs of this machine, and the kernel and start image it makes once.

# missing: names what is not there, with the package that has it.
missing() {
  local program
  while read -r program package; do
    PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || echo "$program (package $package)"
  done <<'TOOLS'
qemu-system-x86_64 qemu-system-x86
wpa_supplicant wpasupplicant
wpa_cli wpasupplicant
iw iw
busybox busybox-static
cpio cpio
depmod kmod
unshare util-linux
/usr/bin/python3 python3
TOOLS
  [[ -e /lib/firmware/regulatory.db ]] || echo "regulatory.db (package wireless-regdb)"
  [[ -d $tree ]] || echo "$tree (made by: mvn package)"
  [[ -d $tests ]] || echo "$tests (made by: mvn package)"
}

skip() { echo "The radio lab cannot run here: $*" >&2; exit 77; }

check() {
  local absent; absent=$(missing)
  [[ -z $absent ]] || skip "missing are ${absent//$'\n'/, }"
  if ldd "$(command -v busybox)" >/dev/null 2>&1; then skip "busybox is not static (package busybox-static)"; fi
}

prepare() {
  local key
  key=$(cat "$here/prepare.sh" "$here/init" | sha256sum)
  [[ $(cat "$cache/ready" 2>/dev/null) == "$key" ]] && return
  mkdir -p "$cache"
  make_image >"$cache/log" 2>&1 || { tail -n 5 "$cache/log" >&2; skip "no kernel and start image (see $cache/log)"; }
  echo "$key" > "$cache/ready"
}

ready() { check; prepare; train; }

# The product as it is installed, with its caches of classes: with them a JVM on an emulated processor starts in a third of the
# time. It is a copy, so that no cache is left where the next build puts another jar.
train() {
  local product=$cache/product sum log
  sum=$(cd "$tree" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
  if [[ $(cat "$product.sum" 2>/dev/null) != "$sum" ]]; then
    rm -rf "$product" "$product.sum"
    cp -a "$tree" "$product"
    [[ -e $product/lib/hostp2pd-panel.aot ]] || log=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" --enable-native-access=ALL-UNNAMED \
      -cp "$tests:$product/lib/*" org.hostp2pd.bench.Training "$product" 2>&1) || skip "the caches of classes were not made: $log"
    echo "$sum" > "$product.sum"
  fi
  tree=$product
}

# The kernel package is only unpacked, never installed: the machine keeps the kernel it has.
make_image() (
  set -e
  PATH=$PATH:/usr/sbin:/sbin
  rm -rf "$cache"/{modules,image,package}; mkdir -p "$cache"/{package,image/bin,image/mods,image/proc,image/sys,image/dev}
  cd "$cache/package"
  [[ -n $(apt-cache show linux-image-amd64 2>/dev/null) ]] || apt-get update -qq
  package=$(apt-cache depends linux-image-amd64 | awk '/Depends: linux-image-/ { print $2; exit }')
  apt-get download "$package"
  dpkg-deb -x "$package"_*.deb "$cache/modules"
  version=$(ls "$cache/modules/lib/modules")
  cp "$cache/modules/boot/vmlinuz-$version" "$cache/vmlinuz"
  depmod -b "$cache/modules" "$version"
  cd "$cache/image"
  cp "$(command -v busybox)" bin/busybox
  cp "$here/init" init; chmod +x init
  n=10
  for module in 9pnet_virtio 9p virtio_pci overlay; do
    modprobe -d "$cache/modules" -S "$version" --show-depends "$module"
  done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }' |
    while read -r file; do cp "$file" "mods/$n-$(basename "$file")"; n=$((n + 1)); done
  find . | cpio -o -H newc | gzip -1 > "$cache/initramfs"
)

# unpacked PACKAGE: what this machine lacks of it, only unpacked. Not udev, for its rules would rename the radios.
unpacked() (
  set -e
  folder=$cache/$1
  [[ ! -e $folder/ready ]] || exit 0
  rm -rf "$folder"; mkdir -p "$folder/root"; cd "$folder"
  [[ -n $(apt-cache show "$1" 2>/dev/null) ]] || apt-get update -qq
  mapfile -t packages < <(apt-get -s -qq install --no-install-recommends "$1" |
    awk '$1 == "Inst" && $3 !~ /^\[/ && $2 != "udev" { print $2 }')
  ((${#packages[@]})) || { touch ready; exit 0; }
  apt-get -qq download "${packages[@]}" 2> log || skip "no $1 (see $folder/log)"
  for package in ./*.deb; do dpkg-deb -x "$package" root; done
  if [[ -d root/lib ]]; then cp -a root/lib/. root/usr/lib; rm -r root/lib; fi
  rm ./*.deb; touch ready
)
