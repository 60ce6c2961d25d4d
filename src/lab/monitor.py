#!/usr/bin/python3
"""monitor.py DIRECTORY FILE: attaches to every control socket that appears in DIRECTORY and records its events."""
import os
import select
import sys

from wire import Record, Wire


def sockets(directory):
    """The sockets there are, each with its inode: a supplicant that restarts makes a new one of the same name."""
    try:
        return {(entry.name, entry.inode()) for entry in os.scandir(directory)}
    except FileNotFoundError:
        return set()


def follow(directory, wires):
    there = sockets(directory)
    for gone in wires.keys() - there:
        wires.pop(gone).close()
    for new in there - wires.keys():
        try:
            wires[new] = Wire(f"{directory}/{new[0]}")
            wires[new].send("ATTACH")
        except OSError:
            continue


def main(directory, file):
    wires, record = {}, Record(file)
    while True:
        follow(directory, wires)
        for wire in select.select(list(wires.values()), [], [], 0.2)[0]:
            record.add(wire.interface, "*", wire.receive())


if __name__ == "__main__":
    main(*sys.argv[1:])
