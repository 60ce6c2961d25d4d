#!/usr/bin/env python3
"""killed.py STEPS MILLISECONDS COMMAND...: kills a setup that is at work, by SIGKILL.

It happens so long after it has said of so many steps that they are done; with 0 steps, after it has begun to keep what is
there. What it takes back of another one first does not count.
Exit code: 0 it was killed, 1 it had ended before.
"""
import os
import signal
import subprocess
import sys
import time

KEPT = "/var/lib/hostp2pd-setup"
FIRST = "What was there before"
STEPS = (FIRST, "Written: ", "Done: ", "Looking", "As it was: ")


def kept():
    return sorted(os.listdir(KEPT))


def main():
    steps, wait, command = int(sys.argv[1]), int(sys.argv[2]) / 1000, sys.argv[3:]
    before = kept()
    setup = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, bufsize=1)
    said, counts = 0, "--undo" in command
    while steps == 0 and kept() == before and setup.poll() is None:
        time.sleep(0.001)
    while said < steps:
        line = setup.stdout.readline()
        if not line:
            break
        counts |= line.startswith(FIRST)
        said += counts and line.startswith(STEPS)
    time.sleep(wait)
    setup.send_signal(signal.SIGKILL)
    setup.stdout.close()
    sys.exit(0 if setup.wait() == -signal.SIGKILL else 1)


if __name__ == "__main__":
    main()
