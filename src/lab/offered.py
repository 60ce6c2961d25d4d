#!/usr/bin/python3
"""offered.py FILE ID: the commands that the doctor offers for a finding, one a line."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    for finding in json.load(report)["findings"]:
        if finding["id"] == sys.argv[2]:
            print("\n".join(finding["commands"]))
