#!/bin/bash
# figures.sh [MINUTES-OF-REST MINUTES-OF-A-PHONE]: measures the product and prints the README's table of figures, each beside
# what was measured in the same run; only the predecessor's memory is a constant, since it is not here. With the usual 10 and 60
# minutes it takes an hour and a half, in which the machine should do nothing else. What it measures is target/hostp2pd with its
# caches of classes (mvn package -Paot), and the packages in target/installer where they are there. What each benchmark said is
# in target/figures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rest=${1:-10} visits=${2:-60}
notes=target/figures
mkdir -p "$notes"

bench() {
    echo "$1 …" >&2
    BENCH_MINUTES="$rest $visits" mvn -q toolchains:select-jdk-toolchain exec:exec@bench -Dbench="$1" > "$notes/$1"
}

# figure FILE WORDS: the median, or else the only figure, of the line that begins so.
figure() { sed -n "s/^$2:* .*median \([0-9.]* [A-Za-z]*\).*/\1/p; t; s/^$2:* \([0-9.]* [A-Za-z]*\)\$/\1/p" "$notes/$1" | head -n 1; }
row() { printf '| %s | %s | %s |\n' "$1" "${2:-not measured}" "$3"; }
lab() { sed -n "s/^$1: *bare \([0-9.]*\) s *product \([0-9.]*\) s.*/\\$2 s/p" "$notes/lab"; }
package() {
    local file
    for file in target/installer/hostp2pd_*.deb; do
        [ -f "$file" ] || return 0
        echo "$(stat -c %s "$file") $(dpkg-deb -f "$file" Installed-Size)" | awk '{ printf "%.1f MB, %.0f MB", $1 / 1e6, $2 * 1.024e-3 }'
    done
}

[ -f target/hostp2pd/lib/hostp2pd.aot ] || {
    echo "There are no caches of classes in target/hostp2pd: run mvn package -DskipTests -Paot." >&2
    exit 1
}
mvn -q test-compile
bench StartBench
bench StatusBench
bench WindowBench
echo "the radio lab …" >&2
if src/lab/lab check > "$notes/lab" 2>&1; then LAB_ROUNDS=7 src/lab/lab figures > "$notes/lab"; fi
bench RestBench
bench WeightBench

echo '| | hostp2pd | Beside it |'
echo '| --- | --- | --- |'
row "Start of the service to wpa_supplicant's first answer" "$(figure StartBench hostp2pd)" "a script that does nothing else: $(figure StartBench script)"
row "A command that asks the service, from its start to its end" "$(figure StatusBench status)" ""
row "Start of the panel to a window that can be used" "$(figure WindowBench 'start to a window that can be used')" ""
row "A phone's request to its connection, in the radio lab" "$(lab 'P2P_CONNECT to AP-STA-CONNECTED' 2)" "a bare script on the sockets: $(lab 'P2P_CONNECT to AP-STA-CONNECTED' 1)"
row "Six phones at once, all in" "$(lab 'six phones asking to all in' 2)" "the bare script: $(lab 'six phones asking to all in' 1)"
row "First contact to the group, in the radio lab" "$(lab 'first contact to group' 2)" "the bare script: $(lab 'first contact to group' 1)"
row "Memory of the service at rest (PSS)" "$(figure WeightBench 'memory at rest')" "the predecessor's processes: 39 MB"
row "The same with four stations" "$(figure WeightBench 'memory with four stations')" ""
row "Memory at rest where no other Java runs (RSS)" "$(figure WeightBench 'memory at rest where no other Java runs')" ""
row "Wake-ups in a minute of rest" "$(figure RestBench 'wake-ups in 60 s of rest')" ""
row "Processor in $rest minutes of rest" "$(figure WeightBench "processor in $rest min of rest")" ""
row "Processor in $visits minutes of a phone that comes and goes" "$(figure WeightBench "processor in $visits min of a phone that comes and goes")" ""
row "Memory of the panel (PSS)" "$(figure WindowBench 'memory of the panel')" ""
row "Download (.deb), and installed" "$(package)" ""
