#!/usr/bin/python3
"""monitor.py DIRECTORY FILE: attaches to every control socket that appears in DIRECTORY and records its events."""
import os
import select
import sys

from wire import Record, Wire


def attach(directory, wires):
    for name in os.listdir(directory) if os.path.isdir(directory) else []:
        if name not in wires:
            try:
                wire = Wire(f"{directory}/{name}")
                wire.send("ATTACH")
                wires[name] = wire
            except OSError:
                continue


def main(directory, file):
    wires, record = {}, Record(file)
    while True:
        attach(directory, wires)
        for wire in select.select(list(wires.values()), [], [], 0.2)[0]:
            try:
                line = wire.receive()
                record.add(wire.interface, "*", line)
            except OSError:
                line = "CTRL-EVENT-TERMINATING"
            if "CTRL-EVENT-TERMINATING" in line:
                wires.pop(wire.interface).close()


main(*sys.argv[1:])
