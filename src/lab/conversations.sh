# The conversations that the simulator is compared with; copied to its test resources they are so on every machine
# limit: 900
radios 1
"$LAB/conversations.py" "$LOGS" || fail "a conversation was not had"
