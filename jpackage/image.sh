#!/bin/bash
# image.sh TREE IMAGE: makes the relocatable application image out of the runnable tree: the same, with a Java of its own in
# lib/runtime, linked from the JDK 25 of this machine, that has only the modules used and JavaFX among them.
set -euo pipefail
tree=$1 image=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jdk() {
    local home
    for home in "${JAVA_HOME:-/none}" /usr/lib/jvm/* /opt/*; do
        [ -x "$home/bin/jlink" ] && grep -qs '^JAVA_VERSION="25' "$home/release" && echo "$home" && return
    done
    echo "A JDK 25 with jlink is needed, in JAVA_HOME, /usr/lib/jvm or /opt: install temurin-25-jdk." >&2
    exit 1
}
java=$(jdk)
# One date for all that is made, so that two builds of a commit are the same.
date=$(date -u -d "@${SOURCE_DATE_EPOCH:?}" +%Y-%m-%dT%H:%M:%SZ)

# The parts of JavaFX become modules of the runtime, with their libraries, so that nothing is unpacked at a start.
mkdir "$work/jmods"
for part in base graphics controls fxml; do
    mkdir -p "$work/$part/classes" "$work/$part/lib"
    for jar in "$tree/lib/javafx-$part"-[0-9]*-linux*.jar; do (cd "$work/$part/classes" && "$java/bin/jar" -xf "$jar"); done
    find "$work/$part/classes" -name '*.so' -exec mv -t "$work/$part/lib" {} +
    "$java/bin/jmod" create --date "$date" --class-path "$work/$part/classes" --libs "$work/$part/lib" "$work/jmods/javafx.$part.jmod"
done

# What the code and its libraries use, the prompt's jshell, and the locales of the three languages.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,java.sql,java.xml,jdk.net,jdk.unsupported
modules+=,jdk.jshell,jdk.localedata,javafx.base,javafx.graphics,javafx.controls,javafx.fxml
rm -rf "$image"
mkdir -p "$image/lib"
"$java/bin/jlink" --module-path "$work/jmods" --add-modules "$modules" --include-locales=en,it,es --strip-debug \
    --no-header-files --no-man-pages --compress zip-0 --output "$image/lib/runtime" 2> >(grep -v '^WARNING: Using incubator' >&2)
# What older releases of Java had, for compiling for one; 11 MB that the prompt does without.
rm "$image/lib/runtime/lib/ct.sym"
# What Debian's own JDK has beside its libraries for debuggers; 632 MB.
find "$image/lib/runtime" -name '*.debuginfo' -delete
cp -r "$tree/bin" "$image/"
find "$tree/lib" -maxdepth 1 -name '*.jar' ! -name 'javafx-*' -exec cp -t "$image/lib" {} +
# The library for sockets is there as a file, so that no start has to look for it in the jars and to unpack it into /tmp.
case $(uname -m) in x86_64) machine=amd64 ;; *) machine=$(uname -m) ;; esac
natives=$(realpath "$image"/lib/junixsocket-native-common-*.jar)
(cd "$work" && "$java/bin/jar" -xf "$natives" lib)
cp "$work/lib/$machine-Linux-clang/jni"/libjunixsocket-native-*[0-9].so "$image/lib/libjunixsocket.so"
chmod 644 "$image/lib/libjunixsocket.so"
find "$image" -exec touch -h -d "$date" {} +
