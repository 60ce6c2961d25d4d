#!/usr/bin/python3
"""The least possible: a group and its enrolment by hand on the bare sockets, to measure the product against.

bare.py DIRECTORY INTERFACE [--pin PIN | --pbc] [--add "P2P_GROUP_ADD arguments" | --on-demand | --group INTERFACE] [--arm WHEN,...] [--record FILE]
WHEN is what a PIN is authorised at: show (P2P-PROV-DISC-SHOW-PIN), needed (WPS-PIN-NEEDED, by address), seen
(WPS-ENROLLEE-SEEN, by address), eap (CTRL-EVENT-EAP-STARTED).
"""
import argparse
import select

from wire import Record, Wire


class Bare:
    def __init__(self, options):
        self.options, self.record = options, Record(options.record)
        self.ask_wires, self.told_wires = {}, {}
        self.device = options.interface

    def attach(self, interface):
        path = f"{self.options.directory}/{interface}"
        self.ask_wires[interface], self.told_wires[interface] = Wire(path), Wire(path)
        self.told_wires[interface].ask("ATTACH")

    def ask(self, interface, command):
        self.record.add(interface, ">", command)
        reply = self.ask_wires[interface].ask(command)
        self.record.add(interface, "<", reply)
        return reply

    def run(self):
        self.attach(self.device)
        if self.options.group:
            self.attach(self.options.group)
        elif self.options.on_demand:
            self.ask(self.device, "P2P_FIND")
        else:
            self.ask(self.device, f"P2P_GROUP_ADD {self.options.add}".rstrip())
        while True:
            for wire in select.select(list(self.told_wires.values()), [], [])[0]:
                line = wire.receive()
                self.record.add(wire.interface, "*", line)
                self.told(wire.interface, line.split(">", 1)[-1].split())

    def told(self, interface, words):
        event, arguments = words[0], words[1:]
        group = next((name for name in self.told_wires if name != self.device), None)
        if event == "P2P-GROUP-STARTED" and interface == self.device:
            self.attach(arguments[0])
        elif event == "P2P-GROUP-REMOVED" and arguments[0] in self.told_wires:
            self.told_wires.pop(arguments[0]).close()
            self.ask_wires.pop(arguments[0]).close()
        elif event == "P2P-GO-NEG-REQUEST" and not group:
            self.ask(self.device, f"P2P_CONNECT {arguments[0]} {self.method()}")
        elif event == "P2P-PROV-DISC-PBC-REQ" and group:
            self.ask(group, "WPS_PBC")
        elif event in ("P2P-PROV-DISC-SHOW-PIN", "P2P-PROV-DISC-PBC-REQ") and not group:
            self.ask(self.device, f"P2P_CONNECT {arguments[0]} {self.method()}")
        elif group and not self.options.pbc:
            self.arm(event, arguments, group)

    def method(self):
        return "pbc" if self.options.pbc else f"{self.options.pin} display"

    def arm(self, event, arguments, group):
        when = self.options.arm.split(",")
        if event == "P2P-PROV-DISC-SHOW-PIN" and "show" in when:
            self.ask(group, f"WPS_PIN any {self.options.pin}")
        elif event == "WPS-PIN-NEEDED" and "needed" in when:
            self.ask(group, f"WPS_PIN {arguments[1]} {self.options.pin}")
        elif event == "WPS-ENROLLEE-SEEN" and "seen" in when:
            self.ask(group, f"WPS_PIN {arguments[0]} {self.options.pin}")
        elif event == "CTRL-EVENT-EAP-STARTED" and "eap" in when:
            self.ask(group, f"WPS_PIN any {self.options.pin}")
        elif event == "CTRL-EVENT-EAP-PROPOSED-METHOD" and arguments[-1] == "method=254" and "method" in when:
            self.ask(group, f"WPS_PIN any {self.options.pin}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("directory")
    parser.add_argument("interface")
    parser.add_argument("--pin", default="12345670")
    parser.add_argument("--pbc", action="store_true")
    parser.add_argument("--add", default="")
    parser.add_argument("--on-demand", action="store_true")
    parser.add_argument("--group")
    parser.add_argument("--arm", default="show,needed,seen,eap")
    parser.add_argument("--record")
    Bare(parser.parse_args()).run()


main()
