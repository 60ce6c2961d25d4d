#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$here/lib/hostp2pd.jar" "$@"
