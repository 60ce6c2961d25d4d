#!/usr/bin/python3
"""tap.py DIRECTORY TAPPED FILE: stands between a manager and a supplicant and records what they say to each other.

Every control socket in DIRECTORY gets one of the same name in TAPPED; what a client asks there is passed on and recorded
with the reply, and so are the events of a client that attached.
"""
import os
import select
import socket
import sys

from monitor import sockets
from wire import Record, Wire


class Tap:
    """One tapped socket: a wire of its own to the supplicant for each client."""

    def __init__(self, real, tapped):
        self.real, self.path = real, tapped
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        if os.path.exists(tapped):
            os.unlink(tapped)
        self.socket.bind(tapped)
        self.clients = {}

    def fileno(self):
        return self.socket.fileno()

    def asked(self, record):
        text, client = self.socket.recvfrom(1 << 17)
        text = text.decode("utf-8", "surrogateescape")
        if client not in self.clients:
            self.clients[client] = Wire(self.real)
        record.add(self.clients[client].interface, ">", text)
        self.clients[client].send(text)

    def told(self, client, record):
        text = self.clients[client].receive()
        record.add(self.clients[client].interface, "*" if text.startswith("<") else "<", text)
        self.socket.sendto(text.encode("utf-8", "surrogateescape"), client)

    def close(self):
        self.socket.close()
        os.unlink(self.path)
        for wire in self.clients.values():
            wire.close()


def follow(directory, tapped, taps):
    there = sockets(directory)
    for gone in taps.keys() - there:
        taps.pop(gone).close()
    for new in there - taps.keys():
        taps[new] = Tap(f"{directory}/{new[0]}", f"{tapped}/{new[0]}")


def main(directory, tapped, file):
    os.makedirs(tapped, exist_ok=True)
    taps, record = {}, Record(file)
    while True:
        follow(directory, tapped, taps)
        waiting = {tap: (tap, None) for tap in taps.values()}
        waiting.update({wire: (tap, client) for tap in taps.values() for client, wire in tap.clients.items()})
        for ready in select.select(list(waiting), [], [], 0.05)[0]:
            tap, client = waiting[ready]
            try:
                tap.told(client, record) if client else tap.asked(record)
            except OSError as broken:
                record.add("tap", "!", str(broken))


if __name__ == "__main__":
    main(*sys.argv[1:])
