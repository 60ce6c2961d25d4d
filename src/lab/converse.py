"""Has conversations with a real supplicant that the simulator must be able to have too, and writes them down.

A manager asks, phones act, and everything said on the host's control sockets is recorded: one datagram in a line,
`seconds <tab> interface <tab> C(ommand)|R(eply)|E(vent) <tab> text` with C's escapes, and what a phone did as
`# <tab> seconds <tab> PHONE <tab> name <tab> what`. The files are the test resources of the simulator.
"""
import os
import re
import select
import subprocess
import time

from wire import Wire

HOST, PHONE, STATION = "42:00:00:00:00:00", "42:00:00:00:01:00", "46:00:00:00:01:00"
DEVICE, PIN, WRONG = "p2p-dev-wlan0", "12345670", "99999991"
CHATTER = re.compile("<3>(RX-PROBE-REQUEST|CTRL-EVENT-SCAN|P2P: Reject scan)")


def world(phones):
    """Fresh radios with a supplicant on each."""
    subprocess.run("kill -9 $(pidof wpa_supplicant); sleep 0.5; rm -rf /run/host /run/p[0-9]; rmmod mac80211_hwsim;"
                   f" modprobe mac80211_hwsim radios={phones + 1} support_p2p_device=1", shell=True, stderr=subprocess.DEVNULL)
    for number in range(phones + 1):
        name = f"p{number}" if number else "host"
        with open(f"/tmp/{name}.conf", "w", encoding="ascii") as out:
            out.write(f"ctrl_interface=DIR=/run/{name}\nupdate_config=1\ndevice_name={name}\npersistent_reconnect=1\n")
            out.write("config_methods=display keypad virtual_push_button\n" if number
                      else "config_methods=keypad virtual_push_button\np2p_go_intent=15\n")
        subprocess.run(["wpa_supplicant", "-B", "-Dnl80211", f"-iwlan{number}", f"-c/tmp/{name}.conf"],
                       check=True, stdout=subprocess.DEVNULL)
        until(20, lambda path=f"/run/{name}/p2p-dev-wlan{number}": os.path.exists(path))


def until(seconds, true):
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(true)
        time.sleep(0.1)


def escaped(text):
    known = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    octets = text.encode("utf-8", "surrogateescape").decode("latin-1")
    return "".join(known.get(c) or (c if 32 <= ord(c) < 127 else f"\\x{ord(c):02x}") for c in octets)


class Conversation:
    def __init__(self, path):
        self.begun, self.out = time.monotonic(), open(path, "w", buffering=1, encoding="ascii")
        self.asks, self.monitors, self.reaction = {}, {}, lambda interface, event: None
        self.heard = []  # since a phone last did something
        self.attach(DEVICE)

    def line(self, *fields):
        self.out.write("\t".join(fields) + "\n")

    def said(self, interface, kind, text):
        if not CHATTER.match(text):
            self.line(self.now(), interface, kind, escaped(text))

    def now(self):
        return f"{time.monotonic() - self.begun:.3f}"

    def attach(self, interface):
        self.asks[interface], self.monitors[interface] = Wire(f"/run/host/{interface}"), Wire(f"/run/host/{interface}")
        self.said(interface, "C", "ATTACH")
        self.said(interface, "R", self.monitors[interface].ask("ATTACH"))

    def ask(self, interface, *commands):
        for command in commands:
            self.said(interface, "C", command)
            self.said(interface, "R", self.asks[interface].ask(command))
            self.hear(0.1)

    def hear(self, seconds, wanted=None):
        """Listens that long, or until the event came and a moment more; it may have come while a reply was awaited."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if wanted and any(wanted in event for event in self.heard):
                wanted, end = None, time.monotonic() + 0.5
            for wire in select.select(list(self.monitors.values()), [], [], 0.1)[0][:1]:  # a reaction may read the others
                event = wire.receive()
                self.heard.append(event)
                self.said(wire.interface, "E", event)
                words = event[3:].split(" ")
                if words[0] == "P2P-GROUP-STARTED":
                    self.attach(words[1])
                elif words[0] == "P2P-GROUP-REMOVED":
                    self.asks.pop(words[1], None)
                    self.monitors.pop(words[1], None)
                self.reaction(wire.interface, event)

    def group(self, command="P2P_GROUP_ADD persistent"):
        self.heard.clear()
        self.ask(DEVICE, command)
        self.hear(10, "P2P-GROUP-STARTED")
        return next(name for name in self.asks if name != DEVICE)

    def phone(self, name, what, command):
        self.heard.clear()
        self.line("#", self.now(), "PHONE", name, what)
        reply = phone(name, command)
        if reply != "OK":
            raise ValueError(f"{name} {command}: {reply}")

    def appears(self, name):
        self.line("#", self.now(), "PHONE", name, "appears")
        find(name)

    def join(self, name, pin=PIN):
        self.phone(name, f"join-pin {pin}", f"P2P_CONNECT {HOST} {pin} keypad join")

    def arm(self):
        def react(interface, event):
            if "SHOW-PIN" in event and " group=" in event:
                self.ask(event.split(" group=")[1].split(" ")[0], f"WPS_PIN any {PIN}")
            elif "CTRL-EVENT-EAP-STARTED" in event:
                self.ask(interface, f"WPS_PIN any {PIN}")
        self.reaction = react

    def answer(self, beginning, command):
        def react(_, event):
            if beginning in event:
                self.ask(DEVICE, command)
        self.reaction = react


def phone(name, command):
    wire = Wire(f"/run/{name}/p2p-dev-wlan{name[1:]}")
    try:
        return wire.ask(command).strip()
    finally:
        wire.close()


def find(name):
    phone(name, "P2P_FIND")
    until(40, lambda: "[REPORTED]" in phone(name, f"P2P_PEER {HOST}"))
