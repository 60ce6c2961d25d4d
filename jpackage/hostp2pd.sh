#!/bin/sh
# Starts hostp2pd with the Java it brings, or else the first that is new enough: JAVA_HOME, then PATH, then the usual folders.
# HOSTP2PD_JAVA_FOLDERS  folders that hold Java installations, separated by colons, instead of the usual ones
# HOSTP2PD_JVM_OPTIONS   more options for the JVM, separated by blanks
needed=25
folders=${HOSTP2PD_JAVA_FOLDERS-/usr/lib/jvm:/usr/java:/opt:/opt/java}

self=$(readlink -f -- "$0") || exit 1
lib=${self%/*/*}/lib

# Sets number to the feature release of the Java in folder $1, 0 when there is none. The release file is read because
# asking the JVM itself would take longer than everything else here.
feature() {
    number=0
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS='="' read -r key _ value _; do
            [ "$key" = JAVA_VERSION ] && number=${value%%[!0-9]*}
        done < "$1/release"
    else
        number=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
    fi
    number=${number:-0}
}

# Succeeds, and sets java, when folder $1 holds a Java that is new enough.
accept() {
    feature "$1"
    if [ "$number" -ge "$needed" ]; then
        java=$1/bin/java
    elif [ "$number" -gt 0 ] && [ -z "$old" ]; then
        old="Java $number in $1"
    fi
    [ -n "$java" ]
}

find_java() {
    java= old=
    [ -x "$lib/runtime/bin/java" ] && java=$lib/runtime/bin/java && return 0
    [ -n "${JAVA_HOME:-}" ] && accept "$JAVA_HOME" && return 0
    onpath=$(command -v java) && onpath=$(readlink -f -- "$onpath") && accept "${onpath%/bin/java}" && return 0
    IFS=:
    for folder in $folders; do
        for home in "$folder"/*; do
            accept "$home" && break 2
        done
    done
    unset IFS
    [ -n "$java" ]
}

find_java || {
    echo "hostp2pd: Java $needed or newer is needed, and there is ${old:-no Java} (looked at JAVA_HOME, PATH and" \
        "$folders): install the package openjdk-$needed-jre-headless, or where the distribution has none," \
        "temurin-$needed-jre from packages.adoptium.net." >&2
    exit 1
}

# The service is small and stays small, and the JVM's own housekeeping, which would wake it five times a second, comes once a
# minute. Its heap has room for the objects of its cache from the start. It compiles what it turns out to use, not at its start
# what a run before it used. The panel needs room for its pictures and a stack as JavaFX expects it; commands need it for the
# compiler.
service='-Xms6m -Xmn2m -Xmx32m -Xss256k
    -XX:AsyncDeflationInterval=60000 -XX:ServiceThreadCleanupInterval=60000
    -XX:-AOTRecordTraining -XX:-AOTReplayTraining -XX:+UnlockExperimentalVMOptions
    -XX:StringTableSize=2048 -XX:SymbolTableSize=2048'
plenty=-Xmx256m
room=$service
{ [ -n "${DISPLAY:-}" ] || [ -t 0 ]; } && room=$plenty
for argument in "$@"; do
    case $argument in
        --no-gui | --daemon | -d* | -v*d | --terminate | -t | --reload | -r) room=$service; break ;;
        --prompt | --batch | --batch=* | -b*) room=$plenty ;;
    esac
done

# The cache holds classes that are read and linked already; the panel and the commands that ask a running service have their
# own, so that the service's stays small. Each is used at the address it was made for, where it stays as it is on disk; elsewhere
# all of it would be written to, and kept. (That address is no secret to rely on: the heap's is known as well.) One that was made
# with another Java is passed over, and -Xlog keeps the JVM from saying so.
cache=$lib/hostp2pd.aot natives=
[ "$room" = "$plenty" ] && [ -n "${DISPLAY:-}" ] && cache=$lib/hostp2pd-panel.aot
case ${1:-} in
    status | peers | stations | stats | watch | pin | allow | block | kick | accept | reject | pause | resume | reload)
        cache=$lib/hostp2pd-client.aot ;;
esac
# JavaFX loads libraries, which the JVM warns of where JavaFX is part of it. A cache is for one such setting only.
[ "$cache" = "$lib/hostp2pd-panel.aot" ] && [ -d "$lib/runtime" ] && natives=--enable-native-access=javafx.graphics
[ -f "$cache" ] && aot=-XX:AOTCache=$cache || aot=
[ "$room" = "$service" ] && export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"

# The library for sockets, where it does not have to be unpacked first.
sockets=$lib/libjunixsocket.so
[ -f "$sockets" ] && sockets=-Dorg.newsclub.net.unix.library.override=$sockets || sockets=

# The way to wait for channels is named, or each jar would be asked for another.
# shellcheck disable=SC2086 # the options are meant to be split
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -XX:-UsePerfData \
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 $room \
    -Djava.nio.channels.spi.SelectorProvider=sun.nio.ch.EPollSelectorProvider \
    -Xlog:disable -Xlog:all=error:stderr '-Xlog:aot*=off:stderr' '-Xlog:cds*=off:stderr' ${aot:+"$aot"} ${sockets:+"$sockets"} $natives ${HOSTP2PD_JVM_OPTIONS:-} -jar "$lib/hostp2pd.jar" "$@"
