# The conversations that the simulator is compared with, recorded anew; copy them to its test resources
# limit: 900
radios 1
"$LAB/conversations.py" "$LOGS"
