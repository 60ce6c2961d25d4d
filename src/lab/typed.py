#!/usr/bin/python3
"""typed.py LOG COMMAND...: runs the command in a terminal of its own and types what standard input says: lines of what is
awaited, a tabulator, and what is typed then; ^C stands for Control-C. Ends with the command's exit code."""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time

PATIENCE = 120


def main(log, command):
    lines = [line.rstrip("\n").split("\t", 1) for line in sys.stdin]
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm"
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 160, 0, 0))
        os.execvp(command[0], command)
    seen = b""
    end = time.monotonic() + PATIENCE
    with open(log, "ab", buffering=0) as out:
        while time.monotonic() < end:
            if select.select([terminal], [], [], 1)[0]:
                try:
                    some = os.read(terminal, 4096)
                except OSError:
                    some = b""
                if not some:
                    break
                out.write(some)
                seen += some
            if lines and lines[0][0].encode() in seen:
                answer = lines.pop(0)[1]
                seen = b""
                os.write(terminal, b"\x03" if answer == "^C" else answer.encode() + b"\r")
                end = time.monotonic() + PATIENCE
        else:
            os.kill(child, 9)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if lines:
        sys.exit("not awaited any more: " + "; ".join(line[0] for line in lines))
    sys.exit(code)


main(sys.argv[1], sys.argv[2:])
