package org.hostp2pd.supplicant;

import org.hostp2pd.p2p.EventParser;
import org.hostp2pd.p2p.P2pEvent;
import org.hostp2pd.p2p.Unrecognised;

/// What came at once, byte by byte as characters (ISO 8859-1), so that nothing is lost or refused. Hostile and possibly
/// secret.
///
/// @param cut whether it was longer than the buffer, so that its end is missing
record Datagram(String text, boolean cut) {
    /// On an attached socket: an event begins with its level or the name of its interface, all else answers a
    /// request (`wpa_ctrl_request` in hostap's `wpa_ctrl.c`).
    boolean isEvent() {
        return text.startsWith("<") || text.startsWith("IFNAME=");
    }

    P2pEvent event() {
        return cut ? new Unrecognised("cut", "") : EventParser.parseDatagram(text);
    }

    /// The text of a reply, without the line feed that closes most.
    String reply() {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public String toString() {
        return "Datagram[length=" + text.length() + "]";
    }
}
