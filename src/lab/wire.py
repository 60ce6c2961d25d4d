"""The control socket of wpa_supplicant in a few lines, and a record of what went over it."""
import contextlib
import itertools
import os
import socket
import time

_count = itertools.count()


class Wire:
    """A datagram socket with an address of its own (without one no reply comes), connected to the server at path."""

    def __init__(self, path):
        self.interface = os.path.basename(path)
        self.own = f"/tmp/lab-wire-{os.getpid()}-{next(_count)}"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            self.socket.bind(self.own)
            self.socket.settimeout(10)
            self.socket.connect(path)
        except OSError:
            self.close()
            raise

    def fileno(self):
        return self.socket.fileno()

    def receive(self):
        return self.socket.recv(1 << 17).decode("utf-8", "surrogateescape")

    def send(self, text):
        self.socket.send(text.encode("utf-8", "surrogateescape"))

    def ask(self, text):
        self.send(text)
        return self.receive()

    def close(self):
        self.socket.close()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.own)


class Record:
    """One line for each datagram: time, interface, `>` asked `<` answered `*` told, the text with escapes."""

    def __init__(self, path=None):
        self.out = open(path, "a", buffering=1, encoding="utf-8", errors="backslashreplace") if path else None

    def add(self, interface, kind, text):
        if self.out:
            text = text.rstrip("\n").replace("\\", "\\\\").replace("\n", "\\n")
            self.out.write(f"{time.monotonic():.4f} {interface} {kind} {text}\n")
