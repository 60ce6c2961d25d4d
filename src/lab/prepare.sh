# What the lab needs of this machine, and the kernel it builds once.

# missing: names what is not there, with the package that has it.
missing() {
  local program
  while read -r program package; do
    PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || echo "$program (package $package)"
  done <<'TOOLS'
gcc gcc
make make
flex flex
bison bison
bc bc
perl perl
xz xz-utils
wpa_supplicant wpasupplicant
wpa_cli wpasupplicant
iw iw
busybox busybox-static
cpio cpio
depmod kmod
unshare util-linux
taskset util-linux
/usr/bin/python3 python3
TOOLS
  [[ -e /usr/include/stdio.h ]] || echo "stdio.h (package libc6-dev)"
  [[ -e /lib/firmware/regulatory.db ]] || echo "regulatory.db (package wireless-regdb)"
  [[ -d $tree ]] || echo "$tree (made by: mvn package)"
  [[ -d $tests ]] || echo "$tests (made by: mvn package)"
}

skip() { echo "The radio lab cannot run here: $*" >&2; exit 77; }

check() {
  local absent; absent=$(missing)
  [[ $(uname -m) == x86_64 ]] || skip "a kernel that runs as a process is for x86_64, and this is $(uname -m)"
  [[ -z $absent ]] || skip "missing are ${absent//$'\n'/, }"
  if ldd "$(command -v busybox)" >/dev/null 2>&1; then skip "busybox is not static (package busybox-static)"; fi
}

prepare() {
  local key
  key=$(cat "$here"/{prepare.sh,init,kernel} | sha256sum)
  [[ $(cat "$cache/ready" 2>/dev/null) == "$key" ]] && return
  mkdir -p "$cache"
  make_image >"$cache/log" 2>&1 & # on its own: what stands before || goes on after an error
  wait $! || { tail -n 5 "$cache/log" >&2; skip "no kernel (see $cache/log)"; }
  echo "$key" > "$cache/ready"
}

ready() { check; prepare; train; }

# The product as it is installed, with its caches of classes, as it starts on a user's machine. It is a copy, so that no cache is
# left where the next build puts another jar.
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

# Debian's source of its kernel, with what is in the file `kernel` and no more, as a program of this machine.
make_image() (
  set -e
  PATH=$PATH:/usr/sbin:/sbin
  rm -rf "$cache"/{modules,image,source}; mkdir -p "$cache"/{source,image/bin,image/proc,image/sys,image/dev}
  cd "$cache/source"
  [[ -n $(apt-cache show linux-source 2>/dev/null) ]] || apt-get update -qq
  package=$(apt-cache depends linux-source | awk '/Depends: linux-source-/ { print $2; exit }')
  apt-get download "$package"
  dpkg-deb --fsys-tarfile "$package"_*.deb | tar -xO "./usr/src/$package.tar.xz" | tar -xJ --strip-components=1
  rm "$package"_*.deb
  larger_registers arch/x86/um/os-Linux/registers.c
  export ARCH=um SUBARCH=x86_64
  make -s KCONFIG_ALLCONFIG="$here/kernel" allnoconfig
  make -s -j"$(nproc)" linux modules
  make -s modules_install INSTALL_MOD_PATH="$cache/modules"
  cp linux "$cache/linux"
  rm -rf "$cache/source" "$cache"/modules/lib/modules/*/{build,source}
  cd "$cache/image"
  cp "$(command -v busybox)" bin/busybox
  cp "$here/init" init; chmod +x init
  find . | cpio -o -H newc | gzip -1 > "$cache/initramfs"
)

# A processor with registers larger than the kernel has room for (AMX: 11,008 octets instead of 2,696) takes them only whole, else
# no program starts in the guest. What is beyond that room no program of the guest uses, for it has no leave to. A later kernel, in
# which FP_SIZE is gone, asks the machine for the size.
larger_registers() {
  grep -q FP_SIZE "$1" || return 0
  sed -i '/^int restore_fp_registers/,/^}/ {
    s/iov\.iov_len = .*/iov.iov_len = sizeof(all);/
    s/iov\.iov_base = .*/static char all[16384]; __builtin_memcpy(all, fp_regs, FP_SIZE * sizeof(unsigned long)); iov.iov_base = all;/
  }' "$1"
  grep -q 'sizeof(all)' "$1"
}

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
