#!/bin/bash
# figures.sh [MINUTES-OF-REST MINUTES-OF-A-PHONE]: measures the product and prints the README's table of figures, each beside
# what was measured in the same run: of the predecessor the times and the memory in the radio lab where LAB_PREDECESSOR is a
# checkout of it; its memory at rest is a constant. With the usual 10 and 60 minutes it takes an hour and a half, in
# which the machine should do nothing else. What it measures is what the package installs (mvn package -DskipTests -Pinstaller).
# What each benchmark said is in target/figures, where a run that was ended goes on from; without that folder it begins anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rest=${1:-10} visits=${2:-60}
notes=target/figures image=target/image/hostp2pd
mkdir -p "$notes"

# note NAME COMMAND...: what it says, unless an earlier run that was ended has noted that already.
note() {
    local name=$1; shift
    [ ! -e "$notes/$name" ] || { echo "$name: noted in $notes already" >&2; return; }
    echo "$name …" >&2
    "$@" > "$notes/$name.part" && mv "$notes/$name.part" "$notes/$name"
}
bench() {
    BENCH_MINUTES="$rest $visits" note "$1" mvn -q toolchains:select-jdk-toolchain exec:exec@bench -Dbench="$1" -Dbench.tree=$image
}

# figure FILE WORDS: the median, or else the only figure, of the line that begins so.
figure() { sed -n "s/^$2:* .*median \([0-9.]* [A-Za-z]*\).*/\1/p; t; s/^$2:* \([0-9.]* [A-Za-z]*\)\$/\1/p" "$notes/$1" | head -n 1; }
row() { printf '| %s | %s | %s |\n' "$1" "${2:-not measured}" "$3"; }

# lab WORDS 1|2|3: of the bare script, the product or its predecessor. beside WORDS: what is to be said of the other two.
lab() { sed -n "s/^$1: bare \(.*\)  product \(.*\)  predecessor \(.*\)  (.*/\\$2/p" "$notes/lab" 2> /dev/null | grep -v '^-'; }
beside() { echo "a bare script on the sockets: $(lab "$1" 1)${LAB_PREDECESSOR:+; the predecessor: $(lab "$1" 3 || echo never)}"; }

package() {
    local file
    for file in target/installer/hostp2pd_*.deb; do
        [ -f "$file" ] || return 0
        echo "$(stat -c %s "$file") $(dpkg-deb -f "$file" Installed-Size)" | awk '{ printf "%.1f MB, %.0f MB", $1 / 1e6, $2 * 1.024e-3 }'
    done
}

[ -f $image/lib/hostp2pd.aot ] || {
    echo "There is no $image with its caches of classes: run mvn package -DskipTests -Pinstaller." >&2
    exit 1
}
mvn -q test-compile >&2
bench StartBench
bench StatusBench
bench WindowBench
bench RestBench
bench WeightBench
# The processor's time of a service, which takes the longest and next to nothing of the machine, beside the radio lab.
bench WorkBench & work=$!
if src/lab/lab check > "$notes/lab.part" 2>&1; then
    LAB_TREE=$PWD/$image LAB_ROUNDS=7 note lab src/lab/lab figures || echo "it failed: $notes/lab.part says how" >&2
fi
wait "$work"

echo '| | hostp2pd | Beside it |'
echo '| --- | --- | --- |'
row "Start of the service to wpa_supplicant's first answer" "$(figure StartBench hostp2pd)" "a script that does nothing else: $(figure StartBench script)"
row "A command that asks the service, from its start to its end" "$(figure StatusBench status)" ""
row "Start of the panel to a window that can be used" "$(figure WindowBench 'start to a window that can be used')" ""
row "A phone's request to its connection, in the radio lab" "$(lab 'P2P_CONNECT to AP-STA-CONNECTED' 2)" "$(beside 'P2P_CONNECT to AP-STA-CONNECTED')"
row "Six phones at once, all in" "$(lab 'six phones asking to all in' 2)" "$(beside 'six phones asking to all in')"
row "How often they were not all in within two minutes, of seven times" "$(lab 'not all six in' 2)" "$(beside 'not all six in')"
row "First contact to the group, in the radio lab" "$(lab 'first contact to group' 2)" "$(beside 'first contact to group')"
row "Memory of the service at rest (PSS)" "$(figure WeightBench 'memory at rest')" "the predecessor's processes: 39 MB"
row "The same with four stations" "$(figure WeightBench 'memory with four stations')" ""
row "Memory at rest where no other Java runs (RSS)" "$(figure WeightBench 'memory at rest where no other Java runs')" ""
[ -z "${LAB_PREDECESSOR:-}" ] || row "Memory with six stations (PSS), in the radio lab" \
    "$(lab 'memory with six stations' 2)" "the predecessor: $(lab 'memory with six stations' 3)"
row "Wake-ups in a minute of rest" "$(figure RestBench 'wake-ups in 60 s of rest' | cut -d ' ' -f 1)" ""
row "Processor in $rest minutes of rest" "$(figure WorkBench "processor in $rest min of rest")" ""
row "Processor in $visits minutes of a phone that comes and goes" "$(figure WorkBench "processor in $visits min of a phone that comes and goes")" ""
row "Memory of the panel (PSS)" "$(figure WindowBench 'memory of the panel')" ""
row "Download (.deb), and installed" "$(package)" ""
