#!/usr/bin/python3
"""conversations.py FOLDER [NAME...]: has these conversations, or all, and writes each to FOLDER/NAME.txt. See converse.py."""
import sys

from converse import Conversation, DEVICE, HOST, PHONE, PIN, STATION, WRONG, find, phone, world

QUESTIONS = f"""PING|STATUS|INTERFACES|LIST_NETWORKS|LIST_NETWORKS LAST_ID=-1|GET config_methods|GET device_name
GET persistent_reconnect|GET p2p_go_intent|GET nosuch|P2P_PEER FIRST|P2P_PEER {PHONE}|P2P_PEER x|FOO|PING |SET config_methods keypad
GET config_methods|SET nosuch 1|SET persistent_reconnect 1|P2P_SET ssid_postfix -home|P2P_SET nosuch 1|P2P_CANCEL|P2P_FLUSH
P2P_STOP_FIND|P2P_LISTEN|P2P_EXT_LISTEN|P2P_EXT_LISTEN 500 1000|P2P_EXT_LISTEN|P2P_EXT_LISTEN x|P2P_REJECT {PHONE}|P2P_REJECT x
P2P_PROV_DISC {PHONE} keypad|P2P_CONNECT {PHONE} pbc|P2P_CONNECT {PHONE} 1234 display|P2P_CONNECT {PHONE} 123 display
P2P_CONNECT x pbc|P2P_CONNECT {PHONE} pbc persistent=7|P2P_CONNECT {PHONE} pbc go_intent=16|P2P_GROUP_ADD bogus
P2P_GROUP_ADD persistent=7|P2P_GROUP_ADD freq=5180|P2P_GROUP_ADD freq=5|P2P_GROUP_ADD freq=2400|P2P_GROUP_REMOVE nosuch
P2P_INVITE persistent=7 peer={PHONE}|P2P_REMOVE_CLIENT {PHONE}|P2P_REMOVE_CLIENT x|P2P_GET_PASSPHRASE|STA-FIRST|STA {STATION}
WPS_PIN any {PIN}|WPS_PBC|WPS_CANCEL|DEAUTHENTICATE {STATION}|REMOVE_NETWORK 99|SET_NETWORK 99 mode 3|GET_NETWORK 99 mode|ADD_NETWORK
SET_NETWORK 0 ssid 4449524543542d6162|SET_NETWORK 0 psk "12345678"|SET_NETWORK 0 mode 3|SET_NETWORK 0 disabled 2
SET_NETWORK 0 nosuch 1|LIST_NETWORKS|GET_NETWORK 0 ssid|GET_NETWORK 0 psk|GET_NETWORK 0 p2p_client_list|GET_NETWORK 0 bssid
SAVE_CONFIG|RECONFIGURE|LIST_NETWORKS"""

GROUP_QUESTIONS = f"""STATUS|STA-FIRST|STA {STATION}|STA-NEXT {STATION}|STA x|P2P_GET_PASSPHRASE|WPS_CANCEL|WPS_PIN any 123
WPS_PIN any {PIN}|WPS_PIN {STATION} {PIN} 60|WPS_PIN x {PIN}|WPS_CANCEL|WPS_PBC|WPS_PBC p2p_dev_addr={PHONE}|WPS_PBC x|WPS_CANCEL
DEAUTHENTICATE {STATION}|DEAUTHENTICATE x|DISASSOCIATE {STATION}|LIST_NETWORKS|INTERFACES"""


def commands(text):
    return text.replace("\n", "|").split("|")


def questions(said):
    said.ask(DEVICE, *commands(QUESTIONS))
    group = said.group("P2P_GROUP_ADD persistent=0")
    said.ask(group, *commands(GROUP_QUESTIONS))
    said.ask(DEVICE, "INTERFACES", "LIST_NETWORKS", "STATUS", f"P2P_GROUP_REMOVE {group}")
    said.hear(1)
    said.ask(DEVICE, "INTERFACES", "REMOVE_NETWORK all", "LIST_NETWORKS", "P2P_FIND 2")
    said.hear(4)


def pin(said):
    group = said.group()
    said.arm()
    said.appears("p1")
    said.join("p1")
    said.hear(40, "AP-STA-CONNECTED")
    said.ask(group, "STATUS", "STA-FIRST", f"STA {STATION}", f"STA-NEXT {STATION}", "LIST_NETWORKS")
    said.ask(DEVICE, "P2P_PEER FIRST", f"P2P_PEER {PHONE}", f"P2P_PEER NEXT-{PHONE}", "LIST_NETWORKS",
             "GET_NETWORK 0 p2p_client_list", "INTERFACES")
    leave(said)
    said.ask(group, "STA-FIRST")
    come_back(said)
    said.ask(group, f"DEAUTHENTICATE {STATION}")
    said.hear(2)
    leave(said)
    come_back(said)
    said.ask(DEVICE, f"P2P_REMOVE_CLIENT {PHONE}")
    said.hear(2)
    said.ask(DEVICE, "GET_NETWORK 0 p2p_client_list")
    leave(said)
    come_back(said)
    said.ask(DEVICE, f"P2P_GROUP_REMOVE {group}")
    said.hear(2)


def leave(said):
    said.phone("p1", "leaves", "P2P_GROUP_REMOVE *")
    said.hear(3)


def come_back(said):
    said.phone("p1", "reconnect", "P2P_GROUP_ADD persistent=0")
    said.hear(15, "AP-STA-CONNECTED")
    said.hear(0.5)


def wrong_pin(said):
    said.group("P2P_GROUP_ADD")
    said.arm()
    said.appears("p1")
    said.join("p1", WRONG)
    said.hear(30, "CTRL-EVENT-EAP-FAILURE")
    said.hear(6)
    find("p1")
    said.join("p1")
    said.hear(40, "AP-STA-CONNECTED")
    said.ask(DEVICE, "P2P_GROUP_REMOVE *")
    said.hear(2)


def pin_unarmed(said):
    group = said.group("P2P_GROUP_ADD")
    said.appears("p1")
    said.join("p1")
    said.hear(40, "WPS-PIN-NEEDED")
    said.ask(group, f"WPS_PIN any {PIN}")
    said.hear(60, "AP-STA-CONNECTED")


def push_button(said):
    group = said.group()
    said.reaction = lambda _, event: said.ask(group, "WPS_PBC") if "PBC-REQ" in event else None
    for name in ("p1", "p2"):
        said.appears(name)
        said.phone(name, "join-pbc", f"P2P_CONNECT {HOST} pbc join")
        said.hear(40, "AP-STA-CONNECTED")
        said.hear(6)
    second = STATION.replace("01", "02")
    said.ask(group, "STA-FIRST", f"STA-NEXT {second}", f"STA-NEXT {STATION}")
    said.ask(DEVICE, "P2P_PEER FIRST", f"P2P_PEER NEXT-{PHONE.replace('01', '02')}", f"P2P_PEER NEXT-{PHONE}",
             "P2P_GROUP_REMOVE *")
    said.hear(2)


def overlap(said):
    group = said.group()
    said.appears("p1")
    said.appears("p2")
    for name in ("p1", "p2"):
        said.phone(name, "join-pbc", f"P2P_CONNECT {HOST} pbc join")
        said.hear(30, "PBC-REQ")
        said.hear(2)
    for _ in range(2):
        said.hear(10)
        said.ask(group, "WPS_PBC")


def negotiate(said):
    ask_pin = (f"negotiate-pin {PIN} 0", f"P2P_CONNECT {HOST} {PIN} keypad go_intent=0")
    ask_button = ("negotiate-pbc 0", f"P2P_CONNECT {HOST} pbc go_intent=0")
    answer_pin = f"P2P_CONNECT {PHONE} {PIN} display persistent"
    said.ask(DEVICE, "P2P_FIND")
    said.appears("p1")
    phone("p1", "P2P_LISTEN")
    said.answer("GO-NEG-REQUEST", answer_pin)
    made(said, *ask_pin)
    again(said)
    said.answer("GO-NEG-REQUEST", f"P2P_CONNECT {PHONE} pbc")
    made(said, *ask_button)
    again(said)
    said.answer("GO-NEG-REQUEST", answer_pin)
    refused(said, *ask_button, "P2P-GO-NEG-FAILURE")
    again(said)
    refused(said, f"negotiate-pin {WRONG} 0", f"P2P_CONNECT {HOST} {WRONG} keypad go_intent=0", "P2P-GROUP-REMOVED")
    again(said)
    said.answer("GO-NEG-REQUEST", f"P2P_CONNECT {PHONE} {PIN} display go_intent=15")
    refused(said, f"negotiate-pin {PIN} 15", f"P2P_CONNECT {HOST} {PIN} keypad go_intent=15", "P2P-GO-NEG-FAILURE")
    again(said)
    said.hear(2)
    phone("p1", "P2P_LISTEN 25")
    for method in ("keypad", "display", "pbc"):
        said.ask(DEVICE, f"P2P_PROV_DISC {PHONE} {method}")
        said.hear(6)
    said.ask(DEVICE, f"P2P_PEER {PHONE}")


def again(said):
    said.ask(DEVICE, "P2P_FIND")
    find("p1")


def made(said, what, command):
    said.phone("p1", what, command)
    said.hear(40, "AP-STA-CONNECTED")
    said.ask(DEVICE, "LIST_NETWORKS", "P2P_GROUP_REMOVE *")
    said.hear(3)
    phone("p1", "P2P_GROUP_REMOVE *")


def refused(said, what, command, end):
    said.phone("p1", what, command)
    said.hear(40, end)
    said.hear(3)
    phone("p1", "P2P_CANCEL")


def invitation(said):
    group = said.group()
    said.arm()
    said.appears("p1")
    said.join("p1")
    said.hear(40, "AP-STA-CONNECTED")
    leave(said)
    said.ask(DEVICE, f"P2P_GROUP_REMOVE {group}")
    said.hear(2)
    invited(said, "AP-STA-CONNECTED")
    leave(said)
    said.ask(DEVICE, "P2P_GROUP_REMOVE *", "SET persistent_reconnect 0")
    said.hear(2)
    invited(said, "P2P-INVITATION-RECEIVED")
    said.ask(DEVICE, "P2P_STOP_FIND", "P2P_FIND")
    said.hear(3)
    phone("p1", "P2P_LISTEN 30")
    said.hear(6, "P2P-DEVICE-FOUND")
    said.ask(DEVICE, f"P2P_INVITE persistent=0 peer={PHONE}")
    said.hear(25, "AP-STA-CONNECTED")


def invited(said, end):
    again(said)
    phone("p1", "P2P_LISTEN")
    said.phone("p1", "invites", f"P2P_INVITE persistent=0 peer={HOST}")
    said.hear(30, end)
    said.hear(1)


ALL = {"questions": (questions, 1), "pin": (pin, 1), "wrong-pin": (wrong_pin, 1), "pin-unarmed": (pin_unarmed, 1),
       "push-button": (push_button, 2), "overlap": (overlap, 2), "negotiate": (negotiate, 1), "invitation": (invitation, 1)}

for called in sys.argv[2:] or ALL:
    talk, number = ALL[called]
    world(number)
    talk(Conversation(f"{sys.argv[1]}/{called}.txt"))
    print(f"{called}: said", flush=True)
