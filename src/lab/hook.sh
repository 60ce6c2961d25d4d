#!/bin/bash
# The hook of the lab: a line for each call with the time, the number of arguments and the arguments, quoted.
read -r up _ < /proc/uptime
{ printf '%s %s' "$up" "$#"; printf ' %q' "$@"; echo; } >> /tmp/logs/hook
