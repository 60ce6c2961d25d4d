package org.hostp2pd.ui.peers;

import java.util.Locale;
import java.util.Optional;
import org.hostp2pd.p2p.MacAddress;
import org.hostp2pd.store.Rule;

/// A device in range as a row shows it. When it was seen is no part of it: that changes all the time, and with it no
/// row would ever rest.
///
/// @param name    safe to show; the nickname where it has one, the address where it has no name at all
/// @param kind    what it is, and its own name where a nickname stands for it
/// @param icon    by its name in the icon pack
/// @param phone   whether it is a phone or a tablet
/// @param pin     whether a PIN can be typed on it
/// @param button  whether it has a push button
/// @param owner   whether it owns a group
/// @param asking  whether it asks to come in
/// @param rule    the rule that names it; empty for none
/// @param call    how it can be brought into a group now; empty where it cannot
record PeerRow(
        MacAddress device,
        String name,
        String kind,
        String icon,
        boolean phone,
        boolean pin,
        boolean button,
        boolean owner,
        boolean asking,
        Optional<Rule> rule,
        Optional<PeerStep> call) {
    /// Whether the words of a search are in its name, its kind or its address. @param words in lower case
    boolean says(String words) {
        return words.isEmpty()
                || name.toLowerCase(Locale.ROOT).contains(words)
                || kind.toLowerCase(Locale.ROOT).contains(words)
                || device.toString().contains(words);
    }

    /// Whether it is turned away.
    boolean blocked() {
        return rule.equals(Optional.of(Rule.NEVER));
    }
}
